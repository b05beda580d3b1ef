using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace Dashboard.Operations.Snapshots;

/// <summary>
/// A snapshot while it is read: threads of its own take one array after the other of what every start needs, in the order of the groups and the largest of a group
/// first, and hash each piece while it is in the processor's cache. Whoever needs a group waits for that alone; one that is not read ahead is read by whoever asks
/// for it first, be it hours later. Reading begins before anybody knows whether the file matches: what the key says is for the caller to ask.
/// </summary>
internal sealed class SnapshotReading
{
    private const int Piece = 1 << 18;
    private const int MostThreads = 4;

    private readonly SafeFileHandle _file;
    private readonly Dictionary<string, Group> _groups = [];
    private readonly List<(Group Group, int Array)> _order = [];
    private int _begun = -1;
    private int _atWork;
    private volatile bool _isOver;
    private volatile bool _isDamaged;

    private SnapshotReading(SafeFileHandle file, SnapshotHead head)
    {
        (_file, Key) = (file, head.Key);
        var from = head.Start;
        foreach (var (name, isReadAhead, sections) in head.Groups)
        {
            var group = new Group(sections, isReadAhead, from);
            _groups[name] = group;
            from += sections.Sum(section => section.Bytes);
            if (isReadAhead)
            {
                _order.AddRange(Enumerable.Range(0, sections.Length).OrderByDescending(array => sections[array].Bytes).Select(array => (group, array)));
            }
        }
    }

    /// <summary>What the file is a snapshot of.</summary>
    public string Key { get; }

    /// <summary>Whether something that was read so far is not what was written.</summary>
    public bool IsDamaged => _isDamaged;

    /// <returns><see langword="null"/> where there is no such file, or it does not begin as one.</returns>
    public static SnapshotReading? Begin(string path)
    {
        SafeFileHandle? file = null;
        try
        {
            file = File.OpenHandle(path, share: FileShare.Read | FileShare.Delete);
            if (SnapshotHead.Read(file) is { } head)
            {
                var reading = new SnapshotReading(file, head);
                file = null;
                reading.Start();
                return reading;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // No snapshot, then.
        }
        finally
        {
            file?.Dispose();
        }

        return null;
    }

    /// <summary>A group's arrays, once: afterwards they are the caller's alone. Waits for them.</summary>
    /// <returns><see langword="null"/> where there is no such group, or not all of it is what was written.</returns>
    public Array[]? Take(string name, CancellationToken cancellationToken = default)
    {
        if (!_groups.TryGetValue(name, out var group))
        {
            return null;
        }

        if (group.BeginsNow())
        {
            for (var array = 0; array < group.Sections.Length; array++)
            {
                group.Note(array, ReadArray(group, array));
            }
        }

        return group.Take(cancellationToken);
    }

    /// <summary>Nobody needs what is still to be read.</summary>
    public void GiveUp()
    {
        _isOver = true;
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref _atWork) == 0)
        {
            _file.Dispose();
        }
    }

    private void Start()
    {
        _atWork = Math.Min(Environment.ProcessorCount, MostThreads);
        for (var thread = _atWork; thread > 0; thread--)
        {
            // Not the pool's: it has few at the start, and whoever waits may hold one of them.
            new Thread(Read) { IsBackground = true, Name = "snapshot" }.Start();
        }
    }

    private void Read()
    {
        for (var next = Interlocked.Increment(ref _begun); next < _order.Count; next = Interlocked.Increment(ref _begun))
        {
            var (group, array) = _order[next];
            group.Note(array, _isOver ? null : ReadArray(group, array));
        }

        // Else it stays open for what is read later, and ends with this.
        if (Interlocked.Decrement(ref _atWork) == 0 && (_isOver || _groups.Values.All(group => group.IsReadAhead)))
        {
            _file.Dispose();
        }
    }

    /// <returns><see langword="null"/> where it is not what was written.</returns>
    private Array? ReadArray(Group group, int place)
    {
        try
        {
            if (Read(group.Sections[place], group.StartOf(place)) is { } array)
            {
                return array;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException or ObjectDisposedException or OutOfMemoryException)
        {
            // As if it were damaged.
        }

        _isDamaged = true;
        return null;
    }

    private Array? Read(SnapshotSection section, long from)
    {
        var array = section.Make();
        LargePages.AskFor(array);
        var hash = new XxHash128();
        for (var rest = SnapshotSection.BytesOf(array); !rest.IsEmpty;)
        {
            var read = RandomAccess.Read(_file, rest[..Math.Min(Piece, rest.Length)], from);
            if (read == 0)
            {
                return null;
            }

            hash.Append(rest[..read]);
            rest = rest[read..];
            from += read;
        }

        return hash.GetCurrentHashAsUInt128() == section.Hash ? array : null;
    }

    private sealed class Group(SnapshotSection[] sections, bool isReadAhead, long start)
    {
        private readonly TaskCompletionSource _read = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Array?[]? _arrays = new Array?[sections.Length];
        private int _left = sections.Length;
        private int _isBegun = isReadAhead ? 1 : 0;

        public SnapshotSection[] Sections => sections;

        public bool IsReadAhead => isReadAhead;

        /// <summary>Whether the caller is to read it: the first one of a group that is not read ahead.</summary>
        public bool BeginsNow() => Interlocked.Exchange(ref _isBegun, 1) == 0;

        /// <summary>Where one of its arrays stands in the file.</summary>
        public long StartOf(int array) => start + sections.Take(array).Sum(section => section.Bytes);

        /// <param name="read"><see langword="null"/>: it can't be believed.</param>
        public void Note(int array, Array? read)
        {
            Volatile.Write(ref _arrays![array], read);
            if (Interlocked.Decrement(ref _left) == 0)
            {
                _read.SetResult();
            }
        }

        public Array[]? Take(CancellationToken cancellationToken)
        {
            if (sections.Length > 0)
            {
                _read.Task.Wait(cancellationToken);
            }

            Array[] whole = [.. (Interlocked.Exchange(ref _arrays, null) ?? []).OfType<Array>()];
            return whole.Length == sections.Length ? whole : null;
        }
    }
}
