using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Domain.Record;

namespace Dashboard.Storage.Import;

/// <summary>
/// What an event without an identifier of its own is known by: its time, the SHA-256 of everything its row says, and its number among
/// the equal rows of its file. The same rows in another file have the same keys. The time goes first because files come roughly in its
/// order: keys that land beside each other in the index are written once, those that land anywhere cost a page each.
/// </summary>
internal sealed class EventKey
{
    public const int Length = HashStart + SHA256.HashSizeInBytes + sizeof(uint);

    private const int HashStart = sizeof(long);

    private byte[] _fields = new byte[512];
    private int _length;

    /// <summary>Writes the key of the first of equal rows; <see cref="SetOrdinal"/> makes it that of a later one.</summary>
    public void Write(in CanonicalEvent e, Span<byte> key)
    {
        _length = 0;
        Append(e.TweetId);
        Append(e.Action.Code());
        AppendNumber(e.OccurredAt);
        AppendNumber((long)e.Precision);
        Append(e.Department);
        Append(e.Stage);
        Append(e.Actor);
        Append(e.Purpose);
        Append(e.Language);
        Append(e.Channel);
        Append(e.Lane);
        Append(e.Pair);
        BinaryPrimitives.WriteInt64BigEndian(key, e.OccurredAt);
        SHA256.HashData(_fields.AsSpan(0, _length), key[HashStart..]);
        SetOrdinal(key, 0);
    }

    public static void SetOrdinal(Span<byte> key, uint ordinal) =>
        BinaryPrimitives.WriteUInt32BigEndian(key[(HashStart + SHA256.HashSizeInBytes)..], ordinal);

    /// <summary>The length goes first, so that no two different rows write the same bytes; a missing text is not an empty one.</summary>
    private void Append(string? text)
    {
        AppendNumber(text is null ? -1 : Encoding.UTF8.GetByteCount(text));
        if (text is not null)
        {
            Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
            _length += Encoding.UTF8.GetBytes(text, _fields.AsSpan(_length));
        }
    }

    private void AppendNumber(long number)
    {
        Reserve(sizeof(long));
        BinaryPrimitives.WriteInt64LittleEndian(_fields.AsSpan(_length), number);
        _length += sizeof(long);
    }

    private void Reserve(int bytes)
    {
        if (_length + bytes > _fields.Length)
        {
            Array.Resize(ref _fields, Math.Max(_length + bytes, _fields.Length * 2));
        }
    }
}
