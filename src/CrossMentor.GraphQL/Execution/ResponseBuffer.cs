using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using System.Text.Unicode;

namespace CrossMentor.GraphQL.Execution;

/// <summary>A growing buffer of UTF-8 JSON that can be cut back to an earlier length, which is how null propagation undoes what it wrote.</summary>
/// <remarks>Backed by pooled memory: dispose it when the bytes have been sent. Not thread-safe.</remarks>
public sealed class ResponseBuffer : IDisposable
{
    private const int InitialBytes = 4 * 1024;
    private const int BytesPerNumber = 40;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(InitialBytes);

    /// <summary>How many bytes are written.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<byte> WrittenSpan => bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, Length);

    /// <summary>Forgets everything written after the buffer had this length.</summary>
    public void Truncate(int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)Length, nameof(length));
        Length = length;
    }

    /// <summary>Writes bytes that already are JSON.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Free(json.Length));
        Length += json.Length;
    }

    public void Null() => Raw("null"u8);

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Number(int value)
    {
        Utf8Formatter.TryFormat(value, Free(BytesPerNumber), out var written);
        Length += written;
    }

    public void Number(long value)
    {
        Utf8Formatter.TryFormat(value, Free(BytesPerNumber), out var written);
        Length += written;
    }

    /// <summary>Writes a finite number in its shortest form that reads back as the same value.</summary>
    public void Number(double value) => Format(value, format: default);

    /// <summary>Writes a finite number in its shortest form that reads back as the same value.</summary>
    public void Number(float value) => Format(value, format: default);

    public void Number(decimal value) => Format(value, format: default);

    /// <summary>Writes a JSON string. A lone surrogate, which UTF-8 cannot carry, becomes U+FFFD.</summary>
    public void String(ReadOnlySpan<char> value)
    {
        var free = Free(value.Length + 2);
        free[0] = (byte)'"';
        var copied = PlainText.Copy(value, free[1..]);
        Length += copied + 1;
        if (copied < value.Length)
        {
            SpecialText(value[copied..]);
        }

        Byte((byte)'"');
    }

    /// <summary>Writes a value as a JSON string whose format needs no escaping, such as a date or a Guid.</summary>
    public void Quoted<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        Byte((byte)'"');
        Format(value, format);
        Byte((byte)'"');
    }

    public void Dispose()
    {
        var pooled = bytes;
        bytes = [];
        Length = 0;
        if (pooled.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(pooled);
        }
    }

    /// <summary>Makes room for so many bytes at once, so that a long response need not be moved while it grows.</summary>
    internal void Reserve(int count) => Free(count);

    internal void Byte(byte value)
    {
        if (Length == bytes.Length)
        {
            Grow(1);
        }

        bytes[Length++] = value;
    }

    /// <summary>Writes what stands before a string, its opening quote included, and the string.</summary>
    internal void TextMember(byte[] keyAndQuote, string value)
    {
        var free = Free(keyAndQuote.Length + value.Length + 1);
        keyAndQuote.CopyTo(free);
        free = free[keyAndQuote.Length..];
        var copied = PlainText.Copy(value, free);
        Length += keyAndQuote.Length + copied;
        if (copied < value.Length)
        {
            SpecialText(value.AsSpan(copied));
            Byte((byte)'"');
            return;
        }

        free[copied] = (byte)'"';
        Length++;
    }

    /// <summary>Writes a piece of a text that already is JSON.</summary>
    internal void Raw(byte[] source, int start, int length)
    {
        source.AsSpan(start, length).CopyTo(Free(length));
        Length += length;
    }

    /// <summary>Writes a piece of a text that already is JSON and ends in the opening quote of a string, and the string without its closing quote.</summary>
    internal void RawAndText(byte[] source, int start, int length, string value)
    {
        var free = Free(length + value.Length);
        source.AsSpan(start, length).CopyTo(free);
        var copied = PlainText.Copy(value, free[length..]);
        Length += length + copied;
        if (copied < value.Length)
        {
            SpecialText(value.AsSpan(copied));
        }
    }

    /// <summary>Opens an object or list whose entries each began with a comma: the first comma becomes the bracket.</summary>
    internal void OpenAt(int mark, byte bracket)
    {
        if (mark == Length)
        {
            Byte(bracket);
            return;
        }

        bytes[mark] = bracket;
    }

    private void Format<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        var room = BytesPerNumber;
        int written;
        while (!value.TryFormat(Free(room), out written, format, CultureInfo.InvariantCulture))
        {
            room *= 2;
        }

        Length += written;
    }

    private void SpecialText(ReadOnlySpan<char> value)
    {
        while (true)
        {
            var plain = value.IndexOfAny(Escaped);
            Text(plain < 0 ? value : value[..plain]);
            if (plain < 0)
            {
                return;
            }

            Escape(value[plain]);
            value = value[(plain + 1)..];
        }
    }

    private void Text(ReadOnlySpan<char> value)
    {
        // One UTF-16 code unit takes at most three bytes of UTF-8.
        var status = Utf8.FromUtf16(value, Free(value.Length * 3), out _, out var written);
        Debug.Assert(status == OperationStatus.Done, "The room was reckoned for the worst case.");
        Length += written;
    }

    private void Escape(char character)
    {
        switch (character)
        {
            case '"':
                Raw("\\\""u8);
                break;
            case '\\':
                Raw("\\\\"u8);
                break;
            case '\n':
                Raw("\\n"u8);
                break;
            case '\r':
                Raw("\\r"u8);
                break;
            case '\t':
                Raw("\\t"u8);
                break;
            case '\b':
                Raw("\\b"u8);
                break;
            case '\f':
                Raw("\\f"u8);
                break;
            default:
                Raw("\\u00"u8);
                Byte(Hexadecimal(character >> 4));
                Byte(Hexadecimal(character & 0xF));
                break;
        }
    }

    private static byte Hexadecimal(int digit) => (byte)(digit < 10 ? '0' + digit : 'a' + digit - 10);

    private Span<byte> Free(int count)
    {
        if (bytes.Length - Length < count)
        {
            Grow(count);
        }

        return bytes.AsSpan(Length);
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, Length + count));
        bytes.AsSpan(0, Length).CopyTo(larger);
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }

        bytes = larger;
    }
}
