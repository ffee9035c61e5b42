from lib import *
Z='+01:00'
def more(B):
    FM=['data_categories','personal_data','org_unit','reporter_role','location']
    def F(name,lang,frm,subj,date,body,exp=None,may=(),kind=None,base=FM,**kw):
        B.add(name,'free_text',lang,frm,subj,date,body,exp=exp,may=list(base)+list(may),kind=kind,**kw)
    a=[H('Del 1: Om deg'),T('Etternavn, fornavn','Wiik, Hanne','reporter_name',{"any":['Wiik, Hanne','Hanne Wiik']}),T('Seksjon','Seksjon for forskningsdata','org_unit'),T('Kontakttelefon','55 00 12 85','reporter_phone'),H('Del 2: Hendelsen'),T('Dato og klokkeslett for når du ble kjent med hendelsen','10.11.2026 10:40','discovered_at','2026-11-10T10:40:00'+Z),T('Dato da skjemaet fylles ut','10.11.2026'),C('Årsak',['Menneskelig feil','Teknisk feil','Ondsinnet handling'],0),C('Resultat',['Uautorisert innsyn','Publisert ved en feil','Sendt til feil person','Slettet/tapt'],1,'kind','data_leak'),T('Hva har skjedd?','Et datasett med intervjuer ble publisert i forskningsarkivet uten at navn var fjernet.',"description",ml=True),T('Antall personer','19','affected_persons',19),T('Antall filer','57'),C('Særlige kategorier?',['ja','nei','usikker'],2,'special_categories','unknown'),T('Tiltak','Datasettet er trukket tilbake','measures',ml=True),T('Videre oppfølging (personvernombudet)','')]
    B.add('nordfjell_acro_left','pdf_acroform','nb','Hanne Wiik <hanne.wiik@uninordfjell.example>','Skjema avvik','2026-11-10T11:10:00+01:00','Hei, se vedlagt skjema.\n\nHanne\n',rows=a,att=[('Personvernavvik_skjema.pdf',acro('Skjema for personvernavvik',a,'left','own',org='Universitetet i Nordfjell',on='Ja',radio=False,tips=True))],may=['personal_data','affected_systems'])
    b=[T('Navn på innmelder','Geir-Arne Mo','reporter_name'),T('Epost','geir-arne.mo@storvik.kommune.example','reporter_email'),T('Virksomhet','Storvik vann og avløp','org_unit'),T('Tidspunkt oppdaget','19.11.2026 06:10','discovered_at','2026-11-19T06:10:00'+Z),T('Berørte systemer','driftskontroll PLS-04; fjerntilgang vpn.va','affected_systems',['driftskontroll PLS-04','fjerntilgang vpn.va']),C('Type',['Innlogging av uvedkommende','Skadevare','Nedetid','Tap av data'],0,'kind','unauthorized_access',combo='nb'),T('Beskrivelse','Ukjent bruker har vært pålogget driftskontrollen via leverandørens fjerntilgang.','description',ml=True),T('Konsekvens','Ingen endringer på pumper er funnet','consequences'),T('Utført','Fjerntilgang stengt','measures')]
    B.add('storvik_lo_pdfform','pdf_flat','nb','Geir-Arne Mo <geir-arne.mo@storvik.kommune.example>','Sikkerhetshendelse VA','2026-11-19T07:00:00+01:00','Skjema vedlagt.\nGeir-Arne\n',rows=b,att=[('hendelse_va.pdf',docx('Innmelding av sikkerhetshendelse',b,'sdt',org='Storvik kommune',placeholder='Skriv inn tekst her.'),'docx','pdf')])
    c=[T('Namn','Jorunn Ask','reporter_name'),T('Tenestestad','Ask barnehage','org_unit'),T('Tlf','951 44 020','reporter_phone'),T('Kva er borte','nettbrett iPad 9','device_kind'),T('Serienummer','DMPXK4T1','device_id'),T('Når merka de det','måndag 16.11.2026 kl. 07.30','discovered_at','2026-11-16T07:30:00'+Z),T('Kvar','garderoben i barnehagen','location'),C('Kryptert',['ja','nei','veit ikkje'],2,'device_encrypted','unknown'),C('Kodelås',['ja','nei'],0,'device_password','yes'),C('Bilete eller namn på barn',['ja','nei'],0),T('Kven er varsla','rektor, foreldreutvalet','informed',['rektor','foreldreutvalet'])]
    B.add('storvik_nn_boxline','text_form','nb','Jorunn Ask <jorunn.ask@storvik.kommune.example>','Mista nettbrett','2026-11-16T08:01:00+01:00',text_form(c,'boxline',title='Melding om mista utstyr'),rows=c,kind='device_loss',may=['lost_or_stolen','personal_data','data_categories','description'])
    F('f_nb_trott','nb','Per Inge Vold <perinvol@uninordfjell.example>','noe rart på kontoen','2026-11-17T23:52:00+01:00','''Hei

sitter hjemme og ser at det har gått ut e-post fra min konto til hele instituttet med en lenke. Det er ikke jeg som har sendt den! Oppdaget det kl 23.30 nå i kveld da en kollega ringte. Har byttet passord. Tror jeg kan ha skrevet inn passordet på en falsk side i går.

Per Inge

Sendt fra Outlook for iOS
''',{'reporter_name':{"any":['Per Inge','Per Inge Vold']},'discovered_at':'2026-11-17T23:30:00'+Z},['occurred_at','affected_systems'],['compromised_account','phishing'])
    F('f_nb_epostliste','nb','Kari Engen <kari.engen@uninordfjell.example>','Sendte e-post med synlige adresser','2026-11-18T13:40:00+01:00','''Hei personvernombud,

Jeg sendte i dag kl. 12.55 ut en invitasjon til 96 deltakere i studien vår, og la ved en feil alle adressene i kopifeltet i stedet for blindkopi. Jeg oppdaget det da den første svarte, kl. 13.10. Deltakerne er rekruttert gjennom en pasientforening, så det kan si noe om helsen deres. Har bedt alle slette e-posten.

Vennlig hilsen
Kari Engen
stipendiat
Institutt for samfunnsmedisin
55 00 41 07
''',{'reporter_name':'Kari Engen','reporter_phone':'55 00 41 07','discovered_at':'2026-11-18T13:10:00'+Z,'affected_persons':96,'occurred_at':'2026-11-18T12:55:00'+Z,'org_unit':'Institutt for samfunnsmedisin','reporter_role':'stipendiat'},['special_categories'],'misdelivery',base=['data_categories','personal_data','location'])
