using System.Collections.Concurrent;
using Dashboard.Exchange.Reading;

namespace Dashboard.Operations.Import;

/// <summary>
/// Reads a file's rows on a thread of its own, some thousands ahead of whoever takes them: reading and writing cost about the same, so that
/// two cores do both in the time of one. Rows come in the order of the file, a fault of the file after the rows before it. What is read
/// ahead is bounded, and its memory is used again and again.
/// </summary>
internal sealed class RowsAhead : IDisposable
{
    private const int RowsABatch = 1024;
    private const int BatchesAhead = 8;

    private readonly EventReader _reader;
    private readonly CancellationTokenSource _stop = new();
    private readonly BlockingCollection<RowBatch> _full = [];
    private readonly BlockingCollection<RowBatch> _empty = [];
    private readonly Task _reading;

    /// <param name="reader">This thread's until this is disposed; what it counts is whole once all rows are taken.</param>
    public RowsAhead(EventReader reader)
    {
        _reader = reader;
        for (var i = 0; i < BatchesAhead; i++)
        {
            _empty.Add(new RowBatch(RowsABatch));
        }

        _reading = Task.Factory.StartNew(ReadAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>All rows, once; a batch is good until the next is asked for.</summary>
    /// <exception cref="Domain.Text.FaultException">Something is wrong with the file as a whole.</exception>
    public IEnumerable<RowBatch> Batches(CancellationToken cancellationToken)
    {
        foreach (var batch in _full.GetConsumingEnumerable(cancellationToken))
        {
            yield return batch;
            _empty.Add(batch, CancellationToken.None);
        }

        _reading.GetAwaiter().GetResult();
    }

    /// <summary>Stops the reading where it is not at its end, and waits for that.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        _reading.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        _full.Dispose();
        _empty.Dispose();
        _stop.Dispose();
    }

    private void ReadAll()
    {
        try
        {
            while (Read(_empty.Take(_stop.Token)))
            {
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // Nobody takes rows any more.
        }
        finally
        {
            _full.CompleteAdding();
        }
    }

    /// <summary>Fills a batch and hands it over; <see langword="false"/> at the end of the file.</summary>
    private bool Read(RowBatch batch)
    {
        batch.Count = 0;
        try
        {
            while (batch.Count < RowsABatch && _reader.Read(out batch.Rows[batch.Count]))
            {
                batch.Count++;
            }
        }
        finally
        {
            // The rows before a fault are handed over, too.
            batch.BytesRead = _reader.BytesRead;
            _full.Add(batch, CancellationToken.None);
        }

        return batch.Count == RowsABatch;
    }
}

/// <summary>Some rows of a file, one behind the other.</summary>
internal sealed class RowBatch(int most)
{
    public ReadRow[] Rows { get; } = new ReadRow[most];

    public int Count { get; set; }

    /// <summary>How far into the file the reader was after them.</summary>
    public long BytesRead { get; set; }
}
