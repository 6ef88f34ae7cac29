using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Lists;

/// <summary>The lists of the API. Filters and orders by a property come from the model and the schema; what is here is the rest.</summary>
internal static class EntityLists
{
    public static IReadOnlyList<EntityList> All { get; } =
    [
        // Two organisations never differ in capitals only, and a list of them is not to be torn apart by capitals either.
        new EntityList<Organisation>("name").With("name", (_, row) => row.NameKey),
        new EntityList<Programme>("name"),
        new EntityList<Participant>("organisationName")
            .With("displayName", (db, row) => db.Set<Person>().Where(person => person.Id == row.PersonId).Select(person => person.DisplayName).FirstOrDefault() ?? "")
            .With("organisationName", (db, row) => db.Set<Organisation>().Where(one => one.Id == row.OrganisationId).Select(one => one.NameKey).FirstOrDefault() ?? ""),
        new EntityList<MatchRun>("queuedAt", isDescending: true),
        new EntityList<Proposal>("score", isDescending: true),
        new EntityList<Pair>("publishedAt")
            .With("mentorOrganisationName", (db, row) => db.Set<Organisation>().Where(one => one.Id == row.MentorOrganisationId).Select(one => one.NameKey).FirstOrDefault() ?? "")
            .With("menteeOrganisationName", (db, row) => db.Set<Organisation>().Where(one => one.Id == row.MenteeOrganisationId).Select(one => one.NameKey).FirstOrDefault() ?? "")
            .With("mentorName", (db, row) => db.Set<Person>().Where(person => person.Id == row.MentorPersonId).Select(person => person.DisplayName).FirstOrDefault() ?? "")
            .With("menteeName", (db, row) => db.Set<Person>().Where(person => person.Id == row.MenteePersonId).Select(person => person.DisplayName).FirstOrDefault() ?? ""),
        new EntityList<LearningGroup>("number"),
    ];
}
