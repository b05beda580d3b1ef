using Dashboard.Analytics.Facts;
using Dashboard.Benchmarks.Filters;
using Dashboard.Domain.Selections;

namespace Dashboard.Benchmarks.Questions;

/// <summary>One question of the dashboard, asked twice: of the analyzers, as the pages ask it, and in SQL over the facts tables.</summary>
internal interface IQuestion
{
    string Name { get; }

    /// <summary>
    /// Asks the analyzers. What comes back lays the answer out for comparison, which is no part of the time taken. The analyzers
    /// answer more than the SQL asks for: more percentiles, intervals, other counts.
    /// </summary>
    Func<Answer> Ask(FactStore facts, Selection selection, CancellationToken cancellationToken);

    /// <summary>The key in the first column, a figure in each of the others: BIGINT for a whole number, DOUBLE for a computed one.</summary>
    string Sql(SqlFilter filter);

    /// <summary>The same columns in SQLite, which has neither percentiles nor lists.</summary>
    string Sqlite(SqlFilter filter);
}
