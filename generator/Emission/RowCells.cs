using System.Text;

namespace Etdz.Generator.Emission;

/// <summary>Cells of the index's rows: what ends a cell or a line is written with a backslash.</summary>
internal static class RowCells
{
    public static StringBuilder Append(StringBuilder rows, string? cell)
    {
        if (cell is null)
        {
            return rows;
        }

        foreach (char c in cell)
        {
            switch (c)
            {
                case '\t':
                    rows.Append("\\t");
                    break;
                case '\n':
                    rows.Append("\\n");
                    break;
                case '\r':
                    rows.Append("\\r");
                    break;
                case '\\':
                    rows.Append("\\s");
                    break;
                default:
                    rows.Append(c);
                    break;
            }
        }

        return rows;
    }
}
