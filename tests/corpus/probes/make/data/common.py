ALL=[]
K={'n':'affected_persons','d':'data_categories','p':'personal_data','s':'special_categories','m':'measures','i':'informed','pol':'police_report','c':'consequences','k':'kind'}
class A:
    def __init__(s,*v): s.v=list(v)
def M(lang,name,subj,body,kind,may="",**f):
    ALL.append((lang,name,subj,body.strip('\n'),kind,[K[x] for x in may.split()],{K[k]:v for k,v in f.items()}))
