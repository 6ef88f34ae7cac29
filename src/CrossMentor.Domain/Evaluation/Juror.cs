using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Evaluation;

/// <summary>Somebody who judges the nominations for a prize.</summary>
/// <remarks>A juror who takes the seat sees the nominations that it is asked about. What one has voted counts when it stands down; it is asked nothing more.</remarks>
public sealed class Juror : Seat
{
    /// <summary>Jurors of one prize, those who stood down included.</summary>
    public const int JurorsMax = 30;

    private Juror()
    {
    }

    public JurorId Id { get; private set; }

    public PrizeId PrizeId { get; private set; }

    /// <summary>The organisation that the juror works for; null for somebody who works for none of the programme.</summary>
    public OrganisationId? OrganisationId { get; private set; }

    /// <summary>Whether the juror judges: it has taken the seat and not stood down.</summary>
    public bool Sits => Stands && HasTakenSeat;

    /// <param name="appointed">How many were appointed before.</param>
    public static Outcome<Juror> Appoint(
        JurorId id, Prize prize, Programme programme, JurySeat seat, string codeHash, DateTimeOffset now, int appointed)
    {
        var check = new InputCheck();
        var juror = new Juror { Id = id, PrizeId = prize.Id, OrganisationId = seat.OrganisationId };
        juror.Appoint(check, prize.ProgrammeId, seat.Name, seat.JobTitle, codeHash, now);
        if (appointed >= JurorsMax)
        {
            check.Fail("prizeId", $"A jury has {JurorsMax} members at most, those who stood down included.");
        }

        IReadOnlyList<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. prize.CheckState(PrizeState.Nominating).Refusals, .. check.Refusals];
        return refusals.Count > 0 ? Outcome<Juror>.Refused(refusals) : juror;
    }

    /// <param name="ties">Organisations of the programme that whoever brings the code belongs to, as a coordinator or as one of its people.</param>
    /// <param name="managesProgramme">Whoever runs the prize does not judge as well.</param>
    public Outcome<Juror> TakeSeat(string issuer, string subject, IEnumerable<OrganisationId> ties, bool managesProgramme, DateTimeOffset now)
        => Take(issuer, subject, CheckImpartial(ties, managesProgramme), now).Then(() => this);

    /// <summary>Whether the juror belongs to nobody in the programme but to the organisation that it was appointed for, which it never judges.</summary>
    public Outcome CheckImpartial(IEnumerable<OrganisationId> ties, bool managesProgramme)
        => managesProgramme || ties.Any(organisation => organisation != OrganisationId) ? new JurorConflict() : Outcome.Accepted;
}
