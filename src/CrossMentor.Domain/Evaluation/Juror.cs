using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Evaluation;

/// <summary>Somebody who judges the nominations for a prize.</summary>
/// <remarks>A juror who takes the seat by its code sees the nominations that it is asked about, and nothing else of the programme.</remarks>
public sealed class Juror : IVersioned
{
    public const int NameLengthMax = 200;
    public const int JobTitleLengthMax = 200;
    public const int CodeHashLength = 64;
    public const int IssuerLengthMax = RoleGrant.IssuerLengthMax;
    public const int SubjectLengthMax = RoleGrant.SubjectLengthMax;

    /// <summary>Jurors of one prize, those who stood down included.</summary>
    public const int JurorsMax = 30;

    public static readonly TimeSpan CodeLifetime = TimeSpan.FromDays(14);

    private Juror()
    {
    }

    public JurorId Id { get; private set; }

    public int Version { get; private set; }

    public PrizeId PrizeId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    /// <summary>The organisation that the juror works for; null for somebody who works for none of the programme.</summary>
    public OrganisationId? OrganisationId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string? JobTitle { get; private set; }

    public DateOnly AppointedOn { get; private set; }

    /// <summary>Null as long as the juror has the seat.</summary>
    public DateOnly? StoodDownOn { get; private set; }

    /// <summary>SHA-256 of the code that takes the seat, in small hexadecimal digits.</summary>
    public string CodeHash { get; private set; } = string.Empty;

    public DateTimeOffset CodeExpiresAt { get; private set; }

    /// <summary>Who took the seat; null until somebody has.</summary>
    public string? Issuer { get; private set; }

    public string? Subject { get; private set; }

    public bool Stands => StoodDownOn is null;

    public bool HasTakenSeat => Subject is not null;

    /// <summary>Whether the juror judges: it has taken the seat and not stood down.</summary>
    public bool Sits => Stands && HasTakenSeat;

    /// <param name="appointed">How many were appointed before.</param>
    public static Outcome<Juror> Appoint(
        JurorId id, Prize prize, Programme programme, JurySeat seat, string codeHash, DateTimeOffset now, int appointed)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(codeHash.Length, CodeHashLength);
        var check = new InputCheck();
        var juror = new Juror
        {
            Id = id,
            PrizeId = prize.Id,
            ProgrammeId = prize.ProgrammeId,
            OrganisationId = seat.OrganisationId,
            Name = check.Text("name", seat.Name, NameLengthMax),
            JobTitle = check.OptionalText("jobTitle", seat.JobTitle, JobTitleLengthMax),
            AppointedOn = DateOnly.FromDateTime(now.UtcDateTime),
            CodeHash = codeHash,
            CodeExpiresAt = now + CodeLifetime,
        };
        if (appointed >= JurorsMax)
        {
            check.Fail("prizeId", $"A jury has {JurorsMax} members at most, those who stood down included.");
        }

        IReadOnlyList<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. prize.CheckState(PrizeState.Nominating).Refusals, .. check.Refusals];
        return refusals.Count > 0 ? Outcome<Juror>.Refused(refusals) : juror;
    }

    /// <summary>The code works once, for some days, and not for somebody who has stood down.</summary>
    /// <param name="ties">Organisations of the programme that whoever brings the code belongs to, as a coordinator or as one of its people.</param>
    /// <param name="managesProgramme">Whoever runs the prize does not judge as well.</param>
    public Outcome<Juror> TakeSeat(string issuer, string subject, IEnumerable<OrganisationId> ties, bool managesProgramme, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(issuer);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        if (!Stands || HasTakenSeat || now >= CodeExpiresAt)
        {
            return new InvitationInvalid();
        }

        return CheckImpartial(ties, managesProgramme).Then(() =>
        {
            (Issuer, Subject) = (issuer, subject);
            return this;
        });
    }

    /// <summary>Whether the juror belongs to nobody in the programme but to the organisation that it was appointed for, which it never judges.</summary>
    public Outcome CheckImpartial(IEnumerable<OrganisationId> ties, bool managesProgramme)
        => managesProgramme || ties.Any(organisation => organisation != OrganisationId) ? new JurorConflict() : Outcome.Accepted;

    /// <summary>Standing down twice is the same as once. What the juror has voted counts; it is asked nothing more.</summary>
    public void StandDown(DateOnly on) => StoodDownOn ??= on;
}
