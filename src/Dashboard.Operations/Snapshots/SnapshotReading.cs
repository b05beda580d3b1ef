using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace Dashboard.Operations.Snapshots;

/// <summary>
/// A snapshot while it is read: threads of its own take one array after the other, in the order of the groups and the largest of a group first, and hash each piece
/// while it is in the processor's cache. Whoever needs a group waits for that alone. Reading begins before anybody knows whether the file
/// matches: what the key says is for the caller to ask.
/// </summary>
internal sealed class SnapshotReading
{
    private const int Piece = 1 << 18;
    private const int MostThreads = 4;

    private readonly SafeFileHandle _file;
    private readonly Dictionary<string, Group> _groups = [];
    private readonly List<(Group Group, int Array, long From)> _order = [];
    private int _begun = -1;
    private int _atWork;
    private volatile bool _isOver;

    private SnapshotReading(SafeFileHandle file, SnapshotHead head)
    {
        (_file, Key) = (file, head.Key);
        var from = head.Start;
        foreach (var (name, sections) in head.Groups)
        {
            var group = new Group(sections);
            _groups[name] = group;
            List<(Group Group, int Array, long From)> arrays = [];
            foreach (var (array, section) in sections.Index())
            {
                arrays.Add((group, array, from));
                from += section.Bytes;
            }

            _order.AddRange(arrays.OrderByDescending(one => sections[one.Array].Bytes));
        }
    }

    /// <summary>What the file is a snapshot of.</summary>
    public string Key { get; }

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
    public Array[]? Take(string name, CancellationToken cancellationToken = default) =>
        _groups.TryGetValue(name, out var group) ? group.Take(cancellationToken) : null;

    /// <summary>Nobody needs what is still to be read. Not said, reading ends by itself.</summary>
    public void GiveUp() => _isOver = true;

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
            var (group, array, from) = _order[next];
            group.Note(array, _isOver ? null : ReadArray(group.Sections[array], from));
        }

        if (Interlocked.Decrement(ref _atWork) == 0)
        {
            _file.Dispose();
        }
    }

    /// <returns><see langword="null"/> where it is not what was written.</returns>
    private Array? ReadArray(SnapshotSection section, long from)
    {
        try
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
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            return null;
        }
    }

    private sealed class Group(SnapshotSection[] sections)
    {
        private readonly TaskCompletionSource _read = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Array?[]? _arrays = new Array?[sections.Length];
        private int _left = sections.Length;

        public SnapshotSection[] Sections => sections;

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
