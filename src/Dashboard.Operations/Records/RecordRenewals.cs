using Dashboard.Domain.Text;

namespace Dashboard.Operations.Records;

/// <summary>
/// Reads a record from end to end in the background, one at a time, while the former is shown: because something else happened than new events, or because so
/// many of them lie over its base that they are to be folded in.
/// </summary>
/// <param name="turn">Held by whoever changes what is shown.</param>
internal sealed class RecordRenewals(string path, TimeProvider clock, ShownRecord shown, RecordLookout lookout, SemaphoreSlim turn) : IDisposable
{
    /// <summary>From the reading of a large record to what is only needed later.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(2);

    /// <summary>A page that has to read every row of a large record would take longer.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _end = new();
    private volatile Task _preparing = Task.CompletedTask;

    /// <summary>When the last reading failed; <see langword="null"/> where it did not.</summary>
    public long? FailedAt { get; private set; }

    /// <summary>What is done after the last reading for what comes after the first page.</summary>
    public Task Preparing => _preparing;

    /// <summary>Begins to read the record anew, unless that is under way. In turn.</summary>
    public void Begin(bool isAwaited)
    {
        if (shown.Renewal is { } underway)
        {
            shown.Renewal = underway with { IsAwaited = underway.IsAwaited || isAwaited };
        }
        else
        {
            shown.Renewal = new Renewal(Task.Run(ReadAsync), clock.GetTimestamp(), isAwaited);
        }
    }

    /// <summary>Waits for what is being prepared, which ends soon: nothing touches the folder afterwards.</summary>
    public void Dispose()
    {
        _end.Cancel();
        Task.WaitAny(_preparing);
    }

    private async Task ReadAsync()
    {
        FollowedRecord? read = null;
        Bilingual? trouble = null;
        try
        {
            var loaded = FollowedRecord.Load(path, clock, _end.Token);
            await PrepareAsync(loaded);
            read = loaded;
            _preparing = Task.Run(() => PrepareForNextAsync(loaded));
        }
        catch (FaultException fault)
        {
            trouble = fault.Reason;
            throw;
        }
        finally
        {
            await turn.WaitAsync();
            try
            {
                End(read, trouble);
            }
            finally
            {
                turn.Release();
            }
        }
    }

    /// <summary>For what comes after the first page: new events, and, where the record is large, the next start. No reader waits for it.</summary>
    private async Task PrepareForNextAsync(FollowedRecord read)
    {
        try
        {
            if (read.Loaded.Kept is not { IsWorthwhile: true } kept)
            {
                read.PrepareToFollow(path, clock);
                return;
            }

            // The first page has the processor to itself.
            await Task.Delay(Breath, clock, _end.Token);
            read.PrepareToFollow(path, clock);
            if (!kept.IsWhole)
            {
                await kept.WritePartsAsync(await OpeningPages.BuildAsync(read.Loaded, _end.Token));
                GiveBack();
            }
        }
        catch (Exception given) when (given is FaultException or OperationCanceledException)
        {
            // Whoever looks next finds the fault himself; and a program that ends keeps nothing more.
        }
    }

    /// <summary>
    /// Reading millions of events takes more than twice the memory that their facts do, and the record before is let go of, too: more than a gigabyte that an idle
    /// program would keep, since the runtime looks for what is free only when something is needed. Readers wait for a quarter of a second, once a reading.
    /// </summary>
    private static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    /// <summary>
    /// What pages have had built over the former base is built over the new one, so that none of them reads every row when it takes over: all of it while what is
    /// shown is up to date, and what was asked for first, for a moment, once it is not.
    /// </summary>
    private async Task PrepareAsync(FollowedRecord read)
    {
        if (shown.OfThisDatabase is { } former)
        {
            var building = read.Loaded.Facts.IndexedLikeAsync(former.Loaded.Facts, _end.Token);
            do
            {
                await Task.WhenAny(building, Task.Delay(Moment, clock, _end.Token));
                _end.Token.ThrowIfCancellationRequested();
            }
            while (!building.IsCompleted && shown.Renewal is { IsAwaited: false });
        }
    }

    /// <summary>In turn.</summary>
    private void End(FollowedRecord? read, Bilingual? trouble)
    {
        shown.Renewal = null;
        FailedAt = read is null ? clock.GetTimestamp() : null;
        if (read is not null)
        {
            Adopt(read);
        }
        else
        {
            // So that the next look is no short one.
            lookout.Forget();
            shown.ShowTrouble(trouble);
        }
    }

    /// <summary>What was read is shown, brought up to what came meanwhile. In turn.</summary>
    private void Adopt(FollowedRecord read)
    {
        var at = clock.GetTimestamp();
        try
        {
            var (kind, newest) = read.FollowUp(lookout.Open(), _end.Token);
            if (kind is FollowUpKind.ToBeReadAgain or FollowUpKind.AnotherRecord)
            {
                Begin(isAwaited: true);
            }

            if (kind != FollowUpKind.AnotherRecord && IsNoOlder(newest ?? read))
            {
                shown.Show(newest ?? read, at);
            }
        }
        catch (FaultException fault)
        {
            shown.ShowTrouble(fault.Reason);
        }
        finally
        {
            lookout.Dispose();
        }
    }

    private bool IsNoOlder(FollowedRecord read) =>
        shown.OfThisDatabase is not { } one || read.Loaded.Identity.Revision >= one.Loaded.Identity.Revision;
}
