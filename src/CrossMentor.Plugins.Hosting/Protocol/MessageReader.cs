using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>Reads one message. Nothing it is told is believed: room is made for what has arrived, and every number has a limit.</summary>
internal sealed class MessageReader(IFrameSource source)
{
    private const int TextBytesMax = 64 * 1024;
    private const int FirstRoom = 16 * 1024;

    // A text of this many bytes may have no fewer characters, and nobody sends so many ids of a taxonomy.
    private const int ItemsMax = 1 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private Frame frame;
    private int position;
    private bool hasFrame;

    /// <summary>How many bytes of the message have been read.</summary>
    public long Taken { get; private set; }

    public T Read<T>()
        where T : unmanaged
    {
        T value = default;
        ReadRaw(MemoryMarshal.AsBytes(new Span<T>(ref value)));
        return value;
    }

    public bool ReadFlag() => Read<byte>() switch
    {
        0 => false,
        1 => true,
        var other => throw new ProtocolException($"{other} is neither yes nor no."),
    };

    /// <summary>A number that says how many things follow.</summary>
    public int ReadCount(int maximum = ItemsMax)
    {
        var count = Read<int>();
        return count >= 0 && count <= maximum ? count : throw new ProtocolException($"{count} things were announced; 0 to {maximum} are allowed.");
    }

    /// <summary>A value of an enumeration.</summary>
    public T ReadEnum<T>()
        where T : struct, Enum
    {
        var value = (T)Enum.ToObject(typeof(T), Read<byte>());
        return Enum.IsDefined(value) ? value : throw new ProtocolException($"{value} is no {typeof(T).Name}.");
    }

    /// <summary>An array; null stands for one that was never made.</summary>
    public T[]? ReadArray<T>(int maximum = int.MaxValue)
        where T : unmanaged
    {
        var count = Read<int>();
        if (count == -1)
        {
            return null;
        }

        if (count < 0 || count > maximum)
        {
            throw new ProtocolException($"An array of {count} was announced; {maximum} are allowed.");
        }

        // Room grows with what arrives, so that a big number alone costs nothing.
        var values = new T[Math.Min(count, FirstRoom)];
        for (var filled = 0; filled < count;)
        {
            if (filled == values.Length)
            {
                Array.Resize(ref values, (int)Math.Min(count, values.Length * 2L));
            }

            ReadRaw(MemoryMarshal.AsBytes(values.AsSpan(filled)));
            filled = values.Length;
        }

        return values;
    }

    public ImmutableArray<T> ReadImmutable<T>(int maximum = int.MaxValue)
        where T : unmanaged
        => ReadArray<T>(maximum) is { } values ? ImmutableCollectionsMarshal.AsImmutableArray(values) : default;

    public string ReadText(int bytesMax = TextBytesMax)
    {
        var count = ReadCount(bytesMax);
        var bytes = new byte[count];
        ReadRaw(bytes);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (ArgumentException)
        {
            throw new ProtocolException("A text is not UTF-8.");
        }
    }

    public DateOnly? ReadDate()
    {
        var day = Read<int>();
        return day switch
        {
            -1 => null,
            _ when day >= 0 && day <= DateOnly.MaxValue.DayNumber => DateOnly.FromDayNumber(day),
            _ => throw new ProtocolException($"{day} is no day."),
        };
    }

    public void ReadRaw(Span<byte> target)
    {
        while (!target.IsEmpty)
        {
            if (!hasFrame || position == frame.Length)
            {
                Advance();
                continue;
            }

            var part = frame.Payload[position..];
            part = part[..Math.Min(part.Length, target.Length)];
            part.CopyTo(target);
            target = target[part.Length..];
            position += part.Length;
            Taken += part.Length;
        }
    }

    /// <summary>Requires that the message ends here.</summary>
    public void End()
    {
        if (!hasFrame)
        {
            Load();
        }

        while (true)
        {
            if (position != frame.Length)
            {
                throw new ProtocolException("A message is longer than what it says.");
            }

            if (!frame.HasMore)
            {
                break;
            }

            Advance();
        }

        Drop();
    }

    /// <summary>Gives back what is lent. Reading on is an error.</summary>
    public void Drop()
    {
        if (hasFrame)
        {
            frame.Return();
            frame = default;
            hasFrame = false;
        }
    }

    private void Advance()
    {
        if (hasFrame && !frame.HasMore)
        {
            throw new ProtocolException("A message ends too early.");
        }

        Drop();
        Load();
    }

    private void Load()
    {
        frame = source.Next();
        hasFrame = true;
        position = 0;
    }
}
