using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>Somebody whom an organisation sends to the sponsor panel, which learning groups present their solutions to.</summary>
/// <remarks>A member who takes the seat by its code sees what was presented, and nothing else of the programme.</remarks>
public sealed class PanelMember : IVersioned
{
    public const int NameLengthMax = 200;
    public const int JobTitleLengthMax = 200;
    public const int CodeHashLength = 64;
    public const int IssuerLengthMax = RoleGrant.IssuerLengthMax;
    public const int SubjectLengthMax = RoleGrant.SubjectLengthMax;

    /// <summary>Members of one organisation on one panel.</summary>
    public const int MembersMax = 5;

    public static readonly TimeSpan CodeLifetime = TimeSpan.FromDays(14);

    private PanelMember()
    {
    }

    public PanelMemberId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string? JobTitle { get; private set; }

    public bool IsBoardMember { get; private set; }

    public DateOnly AppointedOn { get; private set; }

    /// <summary>Null as long as the member has the seat.</summary>
    public DateOnly? StoodDownOn { get; private set; }

    /// <summary>SHA-256 of the code that takes the seat, in small hexadecimal digits.</summary>
    public string CodeHash { get; private set; } = string.Empty;

    public DateTimeOffset CodeExpiresAt { get; private set; }

    /// <summary>Who took the seat; null until somebody has.</summary>
    public string? Issuer { get; private set; }

    public string? Subject { get; private set; }

    public bool Stands => StoodDownOn is null;

    /// <param name="standing">How many of the organisation have a seat already.</param>
    public static Outcome<PanelMember> Appoint(
        PanelMemberId id, Programme programme, OrganisationId organisation, PanelSeat seat, string codeHash, DateTimeOffset now, int standing)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(codeHash.Length, CodeHashLength);
        var check = new InputCheck();
        var member = new PanelMember
        {
            Id = id,
            ProgrammeId = programme.Id,
            OrganisationId = organisation,
            Name = check.Text("name", seat.Name, NameLengthMax),
            JobTitle = check.OptionalText("jobTitle", seat.JobTitle, JobTitleLengthMax),
            IsBoardMember = seat.IsBoardMember,
            AppointedOn = DateOnly.FromDateTime(now.UtcDateTime),
            CodeHash = codeHash,
            CodeExpiresAt = now + CodeLifetime,
        };
        if (programme.Kind != ProgrammeKind.HybridActionLearning)
        {
            check.Fail("programmeId", "Only a hybrid programme has learning groups that present something. Choose one.");
        }

        if (standing >= MembersMax)
        {
            check.Fail("organisationId", $"An organisation has {MembersMax} members on the panel at most. Let one stand down first.");
        }

        IReadOnlyList<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. check.Refusals];
        return refusals.Count > 0 ? Outcome<PanelMember>.Refused(refusals) : member;
    }

    /// <summary>The code works once, for some days, and not for somebody who has stood down.</summary>
    public Outcome<PanelMember> TakeSeat(string issuer, string subject, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(issuer);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        if (!Stands || Subject is not null || now >= CodeExpiresAt)
        {
            return new InvitationInvalid();
        }

        (Issuer, Subject) = (issuer, subject);
        return this;
    }

    /// <summary>Standing down twice is the same as once. Whoever had the seat sees nothing from then on.</summary>
    public void StandDown(DateOnly on) => StoodDownOn ??= on;
}
