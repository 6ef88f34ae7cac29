using System.Security.Cryptography;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>The first words: that it is our worker who answers, of this build, and that it answers this question and no other.</summary>
internal static class Greeting
{
    private const int ReplyBytesMax = 1_024;

    public static void Exchange(WorkerLink link, Waiting waiting)
    {
        var cookie = RandomNumberGenerator.GetBytes(Wire.CookieBytes);
        WorkerSession.CallOn(
            link,
            WireOp.Hello,
            ReplyBytesMax,
            writer =>
            {
                writer.Write(Wire.Magic);
                writer.Write(Wire.Version);
                writer.WriteRaw(cookie);
            },
            reader =>
            {
                var (magic, version) = (reader.Read<uint>(), reader.Read<int>());
                Span<byte> returned = stackalloc byte[Wire.CookieBytes];
                reader.ReadRaw(returned);
                var sdk = reader.ReadText(100);
                return magic == Wire.Magic && version == Wire.Version && sdk == SdkVersion.Text && CryptographicOperations.FixedTimeEquals(returned, cookie)
                    ? true
                    : throw new ProtocolException("The worker is of another build than the server.");
            },
            waiting);
    }
}
