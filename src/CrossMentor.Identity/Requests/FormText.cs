using System.Text.Unicode;
using System.Text;

namespace CrossMentor.Identity.Requests;

/// <summary>Strict <c>application/x-www-form-urlencoded</c> text: valid escapes, valid UTF-8, no control characters, or nothing.</summary>
internal static class FormText
{
    public static bool TryDecode(ReadOnlySpan<byte> encoded, out string decoded)
    {
        decoded = "";
        var bytes = new byte[encoded.Length];
        var length = 0;
        for (var index = 0; index < encoded.Length; index++)
        {
            var current = encoded[index];
            if (current == '%')
            {
                if (index + 2 >= encoded.Length || !TryHex(encoded[index + 1], encoded[index + 2], out current))
                {
                    return false;
                }

                index += 2;
            }
            else if (current == '+')
            {
                current = (byte)' ';
            }

            if (current is < 0x20 or 0x7F)
            {
                return false;
            }

            bytes[length++] = current;
        }

        var text = bytes.AsSpan(0, length);
        if (!Utf8.IsValid(text))
        {
            return false;
        }

        decoded = Encoding.UTF8.GetString(text);
        return true;
    }

    private static bool TryHex(byte high, byte low, out byte value)
    {
        var valid = char.IsAsciiHexDigit((char)high) && char.IsAsciiHexDigit((char)low);
        value = valid ? (byte)(Digit(high) << 4 | Digit(low)) : (byte)0;
        return valid;
    }

    private static int Digit(byte hex) => hex <= '9' ? hex - '0' : (hex | 0x20) - 'a' + 10;
}
