using System.Collections.Immutable;

namespace Dashboard.Web.Components.Charts;

/// <summary>The chart's twin: every figure of it, and more, as text in the reader's language. The first column names the row.</summary>
public sealed record ChartTable
{
    /// <exception cref="ArgumentException">No column, or a row of another width.</exception>
    public ChartTable(ImmutableArray<ChartColumn> columns, ImmutableArray<ImmutableArray<string>> rows)
    {
        if (columns.IsDefaultOrEmpty || rows.IsDefault || rows.Any(row => row.IsDefault || row.Length != columns.Length))
        {
            throw new ArgumentException("A table has at least one column, and every row has a cell in each.", nameof(rows));
        }

        (Columns, Rows) = (columns, rows);
    }

    public ImmutableArray<ChartColumn> Columns { get; }

    public ImmutableArray<ImmutableArray<string>> Rows { get; }
}

/// <param name="IsFigure">Whether its cells are figures, set flush right.</param>
public sealed record ChartColumn(string Header, bool IsFigure = true);
