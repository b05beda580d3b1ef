using Dashboard.Benchmarks.Filters;
using Dashboard.Benchmarks.Questions;

namespace Dashboard.Benchmarks.Peer;

/// <summary>Another engine that holds the same facts.</summary>
internal interface IPeer : IDisposable
{
    string Name { get; }

    /// <summary>Runs the question's SQL and reads all rows; laying them out for comparison is no part of the time taken.</summary>
    Func<Answer> Ask(IQuestion question, SqlFilter filter);
}
