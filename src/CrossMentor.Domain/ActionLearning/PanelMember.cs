using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>Somebody whom an organisation sends to the sponsor panel, which learning groups present their solutions to.</summary>
/// <remarks>A member who takes the seat sees what was presented.</remarks>
public sealed class PanelMember : Seat
{
    /// <summary>Members of one organisation on one panel.</summary>
    public const int MembersMax = 5;

    private PanelMember()
    {
    }

    public PanelMemberId Id { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public bool IsBoardMember { get; private set; }

    /// <param name="standing">How many of the organisation have a seat already.</param>
    public static Outcome<PanelMember> Appoint(
        PanelMemberId id, Programme programme, OrganisationId organisation, PanelSeat seat, string codeHash, DateTimeOffset now, int standing)
    {
        var check = new InputCheck();
        var member = new PanelMember { Id = id, OrganisationId = organisation, IsBoardMember = seat.IsBoardMember };
        member.Appoint(check, programme.Id, seat.Name, seat.JobTitle, codeHash, now);
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

    public Outcome<PanelMember> TakeSeat(string issuer, string subject, DateTimeOffset now) => Take(issuer, subject, Outcome.Accepted, now).Then(() => this);
}
