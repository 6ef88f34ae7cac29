using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Participants;

/// <summary>Whom or what an interest is about.</summary>
/// <param name="PersonId">Somebody whom the declaring person sees.</param>
/// <param name="Email">Somebody else, by the address that their organisation knows.</param>
/// <param name="Name">Somebody else, by the name that their organisation knows, with that organisation.</param>
/// <param name="OrganisationId">The organisation of the name, or the one that an influence is over.</param>
/// <param name="Department">The department that an influence is over; all of the organisation when left out.</param>
public sealed record InterestSubject(
    PersonId? PersonId = null, string? Email = null, string? Name = null, OrganisationId? OrganisationId = null, string? Department = null);
