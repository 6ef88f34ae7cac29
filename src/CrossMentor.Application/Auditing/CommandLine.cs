using CrossMentor.Domain.Access;

namespace CrossMentor.Application.Auditing;

/// <summary>Who whoever works on the command line of an installation is to the logs: it signs in to the machine and not to the product.</summary>
internal static class CommandLine
{
    public const string Issuer = "crossmentor";
    public const string Subject = "command-line";

    public static Caller Caller { get; } = new(Issuer, Subject, CallerKind.Client, []);
}
