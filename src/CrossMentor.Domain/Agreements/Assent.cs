using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Agreements;

/// <summary>Whether an organisation may say yes to one version of a text: to the latest, once, and as one that takes part.</summary>
public static class Assent
{
    /// <param name="participating">The organisations that take part in the programme.</param>
    /// <param name="number">The version that the organisation looked at.</param>
    /// <param name="latest">The version that counts.</param>
    /// <param name="given">The organisations that said yes to the version already.</param>
    public static Outcome Check(
        Programme programme,
        OrganisationId organisation,
        IReadOnlyCollection<OrganisationId> participating,
        int number,
        int latest,
        IReadOnlyCollection<OrganisationId> given)
    {
        var refusals = new List<Refusal>(programme.CheckNotClosed().Refusals);
        if (number != latest)
        {
            refusals.Add(new VersionSuperseded(latest));
        }

        if (!participating.Contains(organisation))
        {
            refusals.Add(new OrganisationNotParticipating());
        }

        if (given.Contains(organisation))
        {
            refusals.Add(new AlreadyExists("organisationId"));
        }

        return Outcome.From(refusals);
    }
}
