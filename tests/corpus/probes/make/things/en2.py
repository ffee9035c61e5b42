from en import m,M
m("Alistair Quinn <a.quinn@northmere.example>","Hearing-loop iPod / library loan tablets","""Hi folks

Loan tablet 6 never made it back from the open day at the Corn Exchange. It's a cheap Lenovo Tab in a yellow case, nothing on it but the campus map and the visitors' sign-up list. No PIN, no encryption. Somebody may simply have pocketed it; equally it may be in a box we haven't unpacked.

Alistair Quinn
Library Assistant (Mornings)
ask a librarian: 01632 960 800
""",dict(DK=("Loan tablet","Lenovo Tab","tablet","Loan tablet 6","cheap Lenovo Tab"),DI=("6","Loan tablet 6"),DE="no",DP=("no","No PIN"),L=("open day at the Corn Exchange","Corn Exchange","the open day at the Corn Exchange","at the Corn Exchange"),N="Alistair Quinn",R=("Library Assistant (Mornings)","Library Assistant")),"LS DI P U","device_loss")
