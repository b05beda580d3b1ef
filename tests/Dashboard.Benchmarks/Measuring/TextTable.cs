using System.Globalization;
using System.Text;

namespace Dashboard.Benchmarks.Measuring;

/// <summary>A table of plain text that is Markdown, too: the first column to the left, figures to the right.</summary>
internal sealed class TextTable
{
    private readonly List<string[]> _rows = [];

    public TextTable(params string[] heads) => _rows.Add(heads);

    /// <summary>Three digits, so that quick and slow can be read alike.</summary>
    public static string Digits(double number) => number switch
    {
        0 => "0",
        >= 100 => number.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => number.ToString("0.0", CultureInfo.InvariantCulture),
        >= 1 => number.ToString("0.00", CultureInfo.InvariantCulture),
        _ => number.ToString("0.000", CultureInfo.InvariantCulture),
    };

    public static string Times(double ratio) => "× " + Digits(ratio);

    public void Add(string name, params string[] cells) => _rows.Add([name, .. cells]);

    public override string ToString()
    {
        var widths = Enumerable.Range(0, _rows[0].Length).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        Write(text, _rows[0], widths);
        text.Append('|').AppendJoin('|', widths.Select((width, column) => new string('-', width + 1) + (column == 0 ? "-" : ":"))).AppendLine("|");
        foreach (var row in _rows.Skip(1))
        {
            Write(text, row, widths);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, string[] row, int[] widths)
    {
        foreach (var (column, cell) in row.Index())
        {
            text.Append("| ").Append(column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])).Append(' ');
        }

        text.AppendLine("|");
    }
}
