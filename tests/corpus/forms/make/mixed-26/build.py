"""Makes the mails beside this script, in `out`; what LibreOffice has to convert first lies in `out/conv`."""
import lib
import p1, p2, p3, p4, p5
for s, t in lib.NEED:
    print(s, t)
