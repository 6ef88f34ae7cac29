using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CrossMentor.Api.Identifiers;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Paging;

/// <summary>
/// Writes and reads cursors. A cursor is authenticated over its position, its viewer and its list: one changed bit,
/// another viewer, another filter or order gets the same BAD_CURSOR, so a cursor tells nobody anything new.
/// </summary>
public sealed class CursorSigner(byte[] key)
{
    public const int KeyBytes = 32;
    private const int TagBytes = 16;
    private const int LengthMax = 2_000;

    private readonly byte[] key = key.Length >= KeyBytes ? key : throw new ArgumentException($"The key has at least {KeyBytes} bytes.", nameof(key));

    public string Write(string context, IReadOnlyList<object?> position)
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(position);
        var bytes = new byte[TagBytes + payload.Length];
        Tag(context, payload).AsSpan(0, TagBytes).CopyTo(bytes);
        payload.CopyTo(bytes.AsSpan(TagBytes));
        return Base64Url.EncodeToString(bytes);
    }

    /// <param name="context">Which list it has to belong to.</param>
    /// <param name="cursor">What the client sent.</param>
    /// <param name="types">The types of the values that the place has in this list.</param>
    public object[] Read(string context, string cursor, IReadOnlyList<Type> types)
    {
        if (cursor.Length <= LengthMax && Base64Url.IsValid(cursor))
        {
            var bytes = Base64Url.DecodeFromChars(cursor);
            if (bytes.Length > TagBytes)
            {
                var payload = bytes[TagBytes..];
                if (CryptographicOperations.FixedTimeEquals(Tag(context, payload).AsSpan(0, TagBytes), bytes.AsSpan(0, TagBytes)))
                {
                    var values = JsonSerializer.Deserialize<JsonElement[]>(payload)!;
                    return [.. types.Select((type, index) => ReadBack(values[index], type))];
                }
            }
        }

        throw new RequestErrorException(RequestErrorCodes.BadCursor, "The cursor is not one that this list gave you. Start again without it.");
    }

    private static object ReadBack(JsonElement written, Type type) =>
        type == typeof(string) ? written.GetString()!
        : type == typeof(int) ? written.GetInt32()
        : type == typeof(DateTimeOffset) ? new DateTimeOffset(written.GetInt64(), TimeSpan.Zero)
        : type == typeof(DateOnly) ? DateOnly.FromDayNumber(written.GetInt32())
        : GlobalIds.Decode(written.GetString()!, type);

    private byte[] Tag(string context, byte[] payload)
    {
        var contextBytes = Encoding.UTF8.GetBytes(context);
        var signed = new byte[contextBytes.Length + 1 + payload.Length];
        contextBytes.CopyTo(signed, 0);
        payload.CopyTo(signed, contextBytes.Length + 1);
        return HMACSHA256.HashData(key, signed);
    }
}
