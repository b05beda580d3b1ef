using System.Collections.Immutable;

namespace Dashboard.Web.Components.Charts;

/// <summary>The chart's twin: every figure of it, and more, as text in the reader's language. The first column names the row.</summary>
public sealed record ChartTable
{
    /// <param name="hrefs">Where each row's name leads, one for each row, <see langword="null"/> where it leads nowhere; left out, none does.</param>
    /// <exception cref="ArgumentException">No column, a row of another width, links of another number than rows, or a link that leaves this site.</exception>
    public ChartTable(ImmutableArray<ChartColumn> columns, ImmutableArray<ImmutableArray<string>> rows, ImmutableArray<string?> hrefs = default)
    {
        if (columns.IsDefaultOrEmpty || rows.IsDefault || rows.Any(row => row.IsDefault || row.Length != columns.Length))
        {
            throw new ArgumentException("A table has at least one column, and every row has a cell in each.", nameof(rows));
        }

        if (!hrefs.IsDefault && hrefs.Length != rows.Length)
        {
            throw new ArgumentException("A table has one link for each row, or none at all.", nameof(hrefs));
        }

        ChartHref.Check(hrefs.IsDefault ? [] : hrefs);
        (Columns, Rows, Hrefs) = (columns, rows, hrefs.IsDefault ? [.. rows.Select(_ => (string?)null)] : hrefs);
    }

    public ImmutableArray<ChartColumn> Columns { get; }

    public ImmutableArray<ImmutableArray<string>> Rows { get; }

    /// <summary>One for each row.</summary>
    public ImmutableArray<string?> Hrefs { get; }
}

/// <param name="IsFigure">Whether its cells are figures, set flush right.</param>
public sealed record ChartColumn(string Header, bool IsFigure = true);
