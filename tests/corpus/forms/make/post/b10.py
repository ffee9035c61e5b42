import sys; from lib import *; import lib
lib.setout('./b10')
import b10_ft, b10_forms
b10_ft.run(); b10_forms.text_forms(); b10_forms.html_forms()
if '--nodocs' not in sys.argv: b10_forms.build_docs()
b10_forms.doc_mails()
