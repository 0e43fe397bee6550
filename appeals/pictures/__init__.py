"""Pictures of what the archive holds, drawn on the server.

    picture.py      what a picture is: what it is made of, the drawing, the table behind it
    kinds.py        which pictures there are, by the name in their address
    over_time.py    appeals through the years, theme by theme
    countries.py    signatures by the country that they state
    piles.py        one by one through the years: demands that ask for a measure or that are made of an addressee,
                    and where a listed person appears
    together.py     who signs with whom
    newest.py       of which documents pictures of signatures are made, where there are many
    files.py        the same as SVG, PNG and CSV

A picture counts what readers may see, and says of how many documents it is made.
"""
