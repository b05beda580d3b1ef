using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Tests.Connections;

/// <summary>A query that would never end, stopped from within: what counts is what it still does after its cancellation.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const int Tick = 1000;
    private const string Endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT tick(i) FROM n) SELECT count(*) FROM n";

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly CancellationTokenSource _cancellation = new();
    private long _ticks;

    public InterruptionTests()
    {
        _connection.Open();
        _connection.CreateFunction("tick", (long number) =>
        {
            if (++_ticks == Tick)
            {
                _cancellation.Cancel();
            }

            return number + 1;
        });
    }

    [Fact]
    public void R10_Run_CancelledWhileAQueryRuns_StopsWithinAFewStepsOfIt()
    {
        Assert.Throws<OperationCanceledException>(() => Interruption.Run(_connection, () => Scalar(Endless), _cancellation.Token));
        Assert.InRange(_ticks, Tick, Tick + 10);
        // The connection is as good as before.
        Assert.Equal(7L, Scalar("SELECT 7"));
    }

    [Fact]
    public void R10_Run_CancelledBefore_DoesNothing()
    {
        _cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => Interruption.Run(_connection, () => Scalar(Endless), _cancellation.Token));
        Assert.Equal(0, _ticks);
    }

    public void Dispose()
    {
        _connection.Dispose();
        _cancellation.Dispose();
    }

    private object? Scalar(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
