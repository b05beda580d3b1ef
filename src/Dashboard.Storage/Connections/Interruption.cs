using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dashboard.Storage.Connections;

/// <summary>Stops a statement that runs when a token is cancelled. A command's time limit does not: it only says how long to wait for a lock.</summary>
internal static class Interruption
{
    private const int Interrupted = 9;

    /// <exception cref="OperationCanceledException">It was stopped; the connection can go on being used.</exception>
    public static T Run<T>(SqliteConnection connection, Func<T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var registration = Register(connection, cancellationToken);
        return Guarded(work, cancellationToken);
    }

    /// <summary>The same for rows that are read while they are walked.</summary>
    public static IEnumerable<T> Rows<T>(SqliteConnection connection, IEnumerable<T> rows, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var registration = Register(connection, cancellationToken);
        using var walk = rows.GetEnumerator();
        Func<bool> next = walk.MoveNext;
        while (Guarded(next, cancellationToken))
        {
            yield return walk.Current;
        }
    }

    /// <summary>To be disposed before the connection is: that waits for an interruption that is under way.</summary>
    private static CancellationTokenRegistration Register(SqliteConnection connection, CancellationToken cancellationToken) =>
        cancellationToken.Register(() => raw.sqlite3_interrupt(connection.Handle));

    private static T Guarded<T>(Func<T> work, CancellationToken cancellationToken)
    {
        try
        {
            return work();
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == Interrupted && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(failure.Message, failure, cancellationToken);
        }
    }
}
