using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Access;

/// <summary>A place beside a programme that somebody is appointed to, takes with a code, and leaves by standing down.</summary>
/// <remarks>It gives no role: what it opens is opened by the seat itself, as long as somebody has it, and nothing else of the programme.</remarks>
public abstract class Seat : Appointee
{
    public const int CodeHashLength = 64;
    public const int IssuerLengthMax = RoleGrant.IssuerLengthMax;
    public const int SubjectLengthMax = RoleGrant.SubjectLengthMax;

    public static readonly TimeSpan CodeLifetime = TimeSpan.FromDays(14);

    private protected Seat()
    {
    }

    /// <summary>SHA-256 of the code that takes the seat, in small hexadecimal digits.</summary>
    public string CodeHash { get; protected set; } = string.Empty;

    public DateTimeOffset CodeExpiresAt { get; protected set; }

    /// <summary>Who took the seat; null until somebody has.</summary>
    public string? Issuer { get; protected set; }

    public string? Subject { get; protected set; }

    public bool HasTakenSeat => Subject is not null;

    private protected void Appoint(InputCheck check, ProgrammeId programme, string name, string? jobTitle, string codeHash, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(codeHash.Length, CodeHashLength);
        Appoint(check, programme, name, jobTitle, DateOnly.FromDateTime(now.UtcDateTime));
        (CodeHash, CodeExpiresAt) = (codeHash, now + CodeLifetime);
    }

    /// <summary>The code works once, for some days, and not for somebody who has stood down.</summary>
    /// <param name="mayHave">Whether the seat is for whoever brings the code; nobody learns that whose code does not work.</param>
    private protected Outcome Take(string issuer, string subject, Outcome mayHave, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(issuer);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        if (!Stands || HasTakenSeat || now >= CodeExpiresAt)
        {
            return new InvitationInvalid();
        }

        if (mayHave.IsAccepted)
        {
            (Issuer, Subject) = (issuer, subject);
        }

        return mayHave;
    }
}
