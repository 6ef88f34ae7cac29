using System.Text.Json.Serialization;
using CrossMentor.Api.Callers;
using CrossMentor.Api.Identifiers;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Benchmarks.Databases;

/// <summary>The pairs of a programme as somebody would write it by hand: one statement, one projection, nothing tracked, generated JSON.</summary>
/// <remarks>It stands behind the same sign-in and reads through the same tenant filters as the GraphQL endpoint, or it would answer another question.</remarks>
internal static class HandWrittenPairs
{
    public const string Address = "/hand-written/pairs/";

    public static async Task<IResult> ReadAsync(string programme, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        caller.Require();
        var id = GlobalIds.Decode<ProgrammeId>(programme);
        var rows = await (
            from pair in db.Pairs.AsNoTracking()
            where pair.ProgrammeId == id
            join mentor in db.Participants on pair.MentorId equals mentor.Id
            join mentee in db.Participants on pair.MenteeId equals mentee.Id
            join mentorPerson in db.People on mentor.PersonId equals mentorPerson.Id
            join menteePerson in db.People on mentee.PersonId equals menteePerson.Id
            join mentorOrganisation in db.Organisations on mentor.OrganisationId equals mentorOrganisation.Id
            join menteeOrganisation in db.Organisations on mentee.OrganisationId equals menteeOrganisation.Id
            orderby pair.PublishedAt, pair.Id
            select new
            {
                pair.Id,
                MentorName = mentorPerson.DisplayName,
                MentorOrganisationId = mentorOrganisation.Id,
                MentorOrganisationName = mentorOrganisation.Name,
                MenteeName = menteePerson.DisplayName,
                MenteeOrganisationId = menteeOrganisation.Id,
                MenteeOrganisationName = menteeOrganisation.Name,
            }).Take(250).ToListAsync(ct);
        var nodes = rows.ConvertAll(row => new PairAnswer(
            GlobalIds.Encode(row.Id),
            new(new(row.MentorName), new(GlobalIds.Encode(row.MentorOrganisationId), row.MentorOrganisationName)),
            new(new(row.MenteeName), new(GlobalIds.Encode(row.MenteeOrganisationId), row.MenteeOrganisationName))));
        return Results.Json(new PairsAnswer(new(new(nodes))), HandWrittenJson.Default.PairsAnswer);
    }
}

internal sealed record PairsAnswer(PairsData Data);

internal sealed record PairsData(PairNodes Pairs);

internal sealed record PairNodes(List<PairAnswer> Nodes);

internal sealed record PairAnswer(string Id, ParticipantAnswer Mentor, ParticipantAnswer Mentee);

internal sealed record ParticipantAnswer(PersonAnswer Person, OrganisationAnswer Organisation);

internal sealed record PersonAnswer(string DisplayName);

internal sealed record OrganisationAnswer(string Id, string Name);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PairsAnswer))]
internal sealed partial class HandWrittenJson : JsonSerializerContext;
