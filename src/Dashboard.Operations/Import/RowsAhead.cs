using System.Collections.Concurrent;
using Dashboard.Exchange.Reading;
using Dashboard.Storage.Import;

namespace Dashboard.Operations.Import;

/// <summary>
/// Reads a file's rows on a thread of its own and makes them ready, some thousands ahead of whoever takes them: that and the writing cost about
/// the same, so that two cores do both in the time of one. Batches are large, since to wait for one is dear. Rows come in the order of the file, a fault of the file after the rows before it. What is read
/// ahead is bounded, and its memory is used again and again.
/// </summary>
internal sealed class RowsAhead : IDisposable
{
    private const int RowsABatch = 8192;
    private const int BatchesAhead = 4;

    private readonly EventReader _reader;
    private readonly RowPreparer _preparer;
    private readonly CancellationTokenSource _stop = new();
    private readonly BlockingCollection<RowBatch> _full = [];
    private readonly BlockingCollection<RowBatch> _empty = [];
    private readonly Task _reading;

    /// <param name="reader">This thread's until this is disposed; what it counts is whole once all rows are taken.</param>
    /// <param name="preparer">This thread's as well.</param>
    public RowsAhead(EventReader reader, RowPreparer preparer)
    {
        (_reader, _preparer) = (reader, preparer);
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
        batch.Clear();
        try
        {
            while (batch.Count < RowsABatch && _reader.Read(out var row))
            {
                if (row.Event is { } e)
                {
                    batch.Add(_preparer.Prepare(e, row.Row));
                }
                else
                {
                    batch.Add(row.Refusal!);
                }
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
