# second-clerk corrections and added literal statements
import repl
from common import ALL,A,K
def E(name,old=None,new=None,may="",drop="",subj=None,kind=None,**f):
    i=[k for k,x in enumerate(ALL) if x[1]==name]; assert len(i)==1,name
    l,n,s,b,kd,my,rep=ALL[i[0]]
    if old: assert b.count(old)==1,(name,old,b.count(old)); b=b.replace(old,new)
    rep=dict(rep); rep.update({K[k]:v for k,v in f.items()})
    for d in drop.split(): rep.pop(K[d])
    ALL[i[0]]=(l,n,subj or s,b,kind or kd,my+[K[x] for x in may.split()],rep)
E("Eddie Marlowe",drop="d",may="d")
E("Elspeth Grieve",d=A(["IP addresses","drug use","political views","voting"],["IP addresses"],["IP addresses","answers on drug use","political views","voting"],["drug use","political views","voting"],["answers on drug use","political views","voting"],["IP addresses","answers on drug use, political views and voting"]))
E("Sverre Ruud",s="yes")
E("Ilona Pätzold",d=A(["Gehaltsabrechnung"],["eine Gehaltsabrechnung"],["Gehaltsabrechnung der Kollegin M"]))
E("Monika Gerdes",subj="PDF mit Geburtstagen im Netz")
E("Aslaug Bø",subj="Stole nettbrett")
E("Kerstin Abel","Muss der neu aufgesetzt werden?","Ob Personendaten auf dem Rechner liegen, muss ich noch klären. Muss der neu aufgesetzt werden?",p="unknown",m=A("Ich habe das Netzwerkkabel gezogen und den PC ausgeschaltet.","Ich habe das Netzwerkkabel gezogen und den PC ausgeschaltet. || Frau Dr. Jahnke (Chefin) und die Kollegin Wulf nebenan habe ich gewarnt."))
E("Anton Graf",kind=["phishing","other"]); E("Morten Eide",kind=["phishing","other"])
E("Tone Ulvestad",c=A("Det er midt i høstsalget og hver time koster oss ca. 60 000 kr i tapt salg.","Siden svarer ikke. Det er midt i høstsalget og hver time koster oss ca. 60 000 kr i tapt salg.","hver time koster oss ca. 60 000 kr i tapt salg","Siden svarer ikke."))
# de
E("Edda Krumm","Die Kursgebühren","Es sind also personenbezogene Daten verloren gegangen. Die Kursgebühren",p="yes")
E("Stefanie Rösch","Eine Fehlbehandlung","Gesundheitsdaten sind damit klar betroffen. Eine Fehlbehandlung",s="yes",d=A(["Blutwerte","Medikation","Versichertennummer"],["Laborwerte","Blutwerte","Medikation","Versichertennummer"],["Blutwerte","Medikation","Versichertennummer","Gesundheitsdaten"]))
E("Karsten Fooken","Der Provider filtert","Personenbezogene Daten sind nach unserer Einschätzung nicht betroffen. Der Provider filtert",p="no")
E("Sönke Lührs","Inzwischen hängt","Der Impfstatus gehört ja zu den besonders schützenswerten Gesundheitsdaten. Inzwischen hängt",s="yes",d=A(["Vorname","Nachname","Impfstatus","Allergien"],["Vorname","Nachname","Impfstatus","Allergien der Kinder"],["Vorname","Nachname","Impfstatus","Allergien der Kinder","Gesundheitsdaten"],["Vorname","Nachname","Impfstatus","Allergien","Gesundheitsdaten"]))
E("Gisela Thoms","Die Restauflage","Besondere Kategorien (Art. 9) sind nicht dabei. Die Restauflage",s="no")
E("Svenja Moritz","Namen haben wir","Die Religionszugehörigkeit fällt unter Art. 9. Namen haben wir",s="yes")
E("Holger Brandes","Wir haben den Port","Sensible Daten im Sinne von Art. 9 waren keine dabei. Wir haben den Port",s="no")
E("Margot Ziegler","Das Schloss ist","Wegen Hausfriedensbruchs haben wir auf der Wache Süd Anzeige erstattet. Das Schloss ist",
  pol=A("yes","Wegen Hausfriedensbruchs haben wir auf der Wache Süd Anzeige erstattet.","Wegen Hausfriedensbruchs haben wir auf der Wache Süd Anzeige erstattet","Wache Süd"),
  m=A("Er wurde vom Pförtner hinausbegleitet. || Das Schloss ist getauscht worden.","Das Schloss ist getauscht worden.","Er wurde vom Pförtner hinausbegleitet. Wegen Hausfriedensbruchs haben wir auf der Wache Süd Anzeige erstattet. Das Schloss ist getauscht worden.","Wegen Hausfriedensbruchs haben wir auf der Wache Süd Anzeige erstattet. Das Schloss ist getauscht worden."))
E("Heike Stratmann","Die Mail wurde","Personenbezogene Daten sind also in jedem Fall betroffen. Die Mail wurde",p="yes")
# en
E("Peter Gallagher","We have no idea","No personal data involved, this is purely about availability. We have no idea",p="no")
E("Moira Tennant","I asked the flatmate","That is health data, and of the most sensitive sort. I asked the flatmate",s="yes",d=A(["counselling notes"],["counselling notes","depression","self-harm"],["depression","self-harm"],["counselling notes","depression","self-harm","health data"],["counselling notes","health data"],["depression","self-harm","health data"]))
E("Victor Achterberg","We rolled back","So yes, personal data is affected. We rolled back",p="yes")
E("Hugo Lindqvist","Told my PI","I can't say whether any personal data was read. Told my PI",p="unknown")
E("Irene Falkner","Volunteers took","Religion and health are both special categories, I gather. Volunteers took",s="yes")
E("Leila Farahani","A student flagged","No special category data, as far as I'm aware. A student flagged",s="no")
E("Theo Bramwell","We have engaged a lawyer.","We have engaged a lawyer, who reported him to Action Fraud under NFRC261100457.",
  pol=A("NFRC261100457","yes","We have engaged a lawyer, who reported him to Action Fraud under NFRC261100457.","reported him to Action Fraud under NFRC261100457","Action Fraud under NFRC261100457"),
  m=A("His account is disabled and we went through the other leavers of the past year as well.","His account is disabled and we went through the other leavers of the past year as well. We have engaged a lawyer, who reported him to Action Fraud under NFRC261100457."))
E("Clara Jessop","The disk isn't","The Garda have it on file as PULSE 8812940. The disk isn't",pol=A("PULSE 8812940","8812940","yes","The Garda have it on file as PULSE 8812940.","The Garda have it on file as PULSE 8812940"))
E("Gareth Pugh",subj="Toner floor 2")
# no
E("Hanne Kristoffersen","Utvikleren tok","Særlige kategorier er det ikke snakk om. Utvikleren tok",s="no")
E("Wenche Moen","Mottakeren leverte","Dette er helseopplysninger. Mottakeren leverte",s="yes",d=A(["diagnose","medisiner","familieforhold"],["diagnose","medisiner","familieforhold","helseopplysninger"]))
E("Oddvar Nes","Det ser ikkje ut","Om det låg personopplysningar i innboksen som er lesne, veit eg ikkje. Det ser ikkje ut",p="unknown")
E("Per Arne Lien","Vi har innført","Personopplysninger er ikke på avveie. Vi har innført",p="no")
E("Solveig Hjelle","Vi henta dei","Her er det tale om helseopplysningar, altså sensitive opplysningar. Vi henta dei",s="yes",d=A(["romnummer","diagnosar","pleiebehov"],["romnummer","diagnosar","pleiebehov","helseopplysningar"]))
E("Kari Solheim","Jeg ringte","Personopplysninger er dermed kommet på avveie. Jeg ringte",p="yes")
E("Rune Tangen","Vi har koblet","Vi vet ikke om personopplysninger er berørt. Vi har koblet",p="unknown")
E("Kurt Iversen","Så vidt vi kan se","Vi har ikke anmeldt forholdet. Så vidt vi kan se",may="pol")
E("Randi Hovland",d=A(["navn","personnummer","medisinliste"],["Pasientens navn","personnummer","medisinliste"],["resept","epikrise","navn","personnummer","medisinliste"],["resept","epikrise","Pasientens navn","personnummer","medisinliste"]))
E("Gunhild Rød","Mappen er låst","Vi regner det som særlige kategorier av personopplysninger. Mappen er låst",s="yes",p="yes")
