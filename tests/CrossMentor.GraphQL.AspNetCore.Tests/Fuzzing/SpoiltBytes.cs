namespace CrossMentor.GraphQL.AspNetCore.Tests.Fuzzing;

/// <summary>Spoils the bytes of a body as its seed says, without regard to characters.</summary>
internal static class SpoiltBytes
{
    public static byte[] Spoil(byte[] body, IReadOnlyList<byte[]> others, Random random)
    {
        for (var times = random.Next(1, 4); times > 0 && body.Length > 0; times--)
        {
            body = Once(body, others, random);
        }

        return body;
    }

    private static byte[] Once(byte[] body, IReadOnlyList<byte[]> others, Random random)
    {
        var at = random.Next(body.Length);
        var length = Math.Min(random.Next(1, 16), body.Length - at);
        switch (random.Next(6))
        {
            case 0:
                body = [.. body];
                body[at] ^= (byte)(1 << random.Next(8));
                return body;
            case 1:
                return body[..at];
            case 2:
                return [.. body[..at], .. body[(at + length)..]];
            case 3:
                var other = others[random.Next(others.Count)];
                return [.. body[..at], .. other[random.Next(other.Length)..]];
            case 4:
                return [.. body[..at], .. body[at..(at + length)], .. body[at..]];
            default:
                var noise = new byte[random.Next(1, 40)];
                random.NextBytes(noise);
                return [.. body[..at], .. noise, .. body[at..]];
        }
    }
}
