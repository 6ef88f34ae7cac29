using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Participants;

/// <summary>Resolvers for <c>schema/interests.graphql</c>.</summary>
public static class InterestResolvers
{
    private const int InterestsMax = 250;

    // Query.declaredInterests(personId: ID!): [DeclaredInterest!]!
    public static async Task<IReadOnlyList<DeclaredInterest>> DeclaredInterestsAsync(
        PersonId personId, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        caller.Require();
        return await db.DeclaredInterests
            .Where(interest => interest.PersonId == personId)
            .OrderByDescending(interest => interest.DeclaredOn).ThenBy(interest => interest.Id)
            .Take(InterestsMax)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    // DeclaredInterest.otherPerson: Person
    public static Task<IReadOnlyList<Person?>> OtherPersonAsync(IReadOnlyList<DeclaredInterest> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Person, PersonId>(parents.Select(parent => parent.OtherPersonId), ct);

    // DeclaredInterest.organisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<DeclaredInterest> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);
}
