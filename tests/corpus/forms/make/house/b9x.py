from openpyxl import Workbook
from openpyxl.styles import Alignment
from lib import BASE
def xl(fn,cells,merge=(),widths=None,title='Tabelle1',fmt=None):
    wb=Workbook(); ws=wb.active; ws.title=title
    for k,v in cells.items():
        ws[k]=v; ws[k].alignment=Alignment(wrap_text=True,vertical='top')
    for k,f in (fmt or {}).items(): ws[k].number_format=f
    for m in merge: ws.merge_cells(m)
    for k,v in (widths or {}).items(): ws.column_dimensions[k].width=v
    wb.save(f'{BASE}/docs/{fn}')
