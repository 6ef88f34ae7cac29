using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence.Privacy.Traces;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CrossMentor.Persistence.Privacy.Exports;

/// <summary>Everything that is kept about a person as one JSON document, with who was shown what of it. Its shape is <c>docs/person-export.schema.json</c>.</summary>
public static class PersonExport
{
    public const string Format = "crossmentor.person-export/1";

    /// <summary>What everybody is told who sees the person at all: who it is, and of which organisation.</summary>
    private const string Name = "NAME";

    /// <summary>The words of a note, which no column holds.</summary>
    private const string Text = "text";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Of which classes the document holds data: of all but why two people were matched, which quotes them both.</summary>
    public static IReadOnlyList<DataClass> Classes { get; } = [.. Enum.GetValues<DataClass>().Where(data => data != DataClass.Rationale)];

    /// <summary>Null where there is no such person, and where it was erased.</summary>
    /// <param name="words">What the person wrote for the two of a pair, for the person alone; an operator has none of it.</param>
    public static async Task<string?> WriteAsync(
        CrossMentorDb db, PersonId id, DateTimeOffset at, CancellationToken ct, IReadOnlyDictionary<PairNoteId, string>? words = null)
    {
        using var system = SystemScope.Open(db, SystemPurpose.PersonExport);
        if (await system.All<Person>().AsNoTracking().SingleOrDefaultAsync(person => person.Id == id && person.ErasedOn == null, ct) is not { } person)
        {
            return null;
        }

        var traces = await PersonTraces.ReadAsync(system, person, ct);
        var records = new JsonArray();
        foreach (var rows in ExportedData.All.OrderBy(rows => rows.Entity.Name, StringComparer.Ordinal))
        {
            var told = await rows.ReadAsync(system, db.Model, traces, ct);
            if (rows.Entity == typeof(PairNote))
            {
                AddWords(told, words);
            }

            records.Add(new JsonObject { ["type"] = rows.Entity.Name, ["rows"] = new JsonArray([.. told]) });
        }

        return new JsonObject
        {
            ["format"] = Format,
            ["personId"] = id.Value,
            ["exportedAt"] = at,
            ["records"] = records,
            ["disclosures"] = new JsonArray([.. await DisclosedAsync(system, traces, ct)]),
        }.ToJsonString(Indented);
    }

    /// <summary>The shape of the document, made from what is stored.</summary>
    public static string Schema(IModel model) => new JsonObject
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = Format,
        ["type"] = "object",
        ["required"] = new JsonArray("format", "personId", "exportedAt", "records", "disclosures"),
        ["properties"] = new JsonObject
        {
            ["format"] = new JsonObject { ["const"] = Format },
            ["personId"] = new JsonObject { ["type"] = "string", ["format"] = "uuid" },
            ["exportedAt"] = new JsonObject { ["type"] = "string", ["format"] = "date-time" },
            ["records"] = new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject
                {
                    ["oneOf"] = new JsonArray([.. ExportedData.All.OrderBy(rows => rows.Entity.Name, StringComparer.Ordinal).Select(rows => RecordOf(rows, model))]),
                },
            },
            ["disclosures"] = new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject
                {
                    ["type"] = "object",
                    ["required"] = new JsonArray("to", "data"),
                    ["properties"] = new JsonObject
                    {
                        ["to"] = new JsonObject { ["enum"] = new JsonArray("MANAGER", "OWN_COORDINATOR", "PARTNER", "PARTNER_ORGANISATION", "ASKED_FOR_A_PAIR") },
                        ["data"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
                        ["programmeId"] = new JsonObject { ["type"] = "string", ["format"] = "uuid" },
                        ["organisationId"] = new JsonObject { ["type"] = "string", ["format"] = "uuid" },
                        ["since"] = new JsonObject { ["type"] = new JsonArray("string", "null"), ["format"] = "date-time" },
                    },
                },
            },
        },
    }.ToJsonString(Indented) + "\n";

    internal static string NameOf(IProperty column) => JsonNamingPolicy.CamelCase.ConvertName(column.Name);

    private static void AddWords(IReadOnlyList<JsonObject> notes, IReadOnlyDictionary<PairNoteId, string>? words)
    {
        foreach (var note in notes)
        {
            note[Text] = words?.GetValueOrDefault(PairNoteId.From(Guid.Parse(note["id"]!.GetValue<string>())));
        }
    }

    private static JsonObject RecordOf(ExportedRows rows, IModel model)
    {
        var columns = new JsonObject();
        foreach (var column in rows.Columns(model))
        {
            columns[NameOf(column)] = new JsonObject { ["type"] = new JsonArray(TypeOf(column), "null") };
        }

        if (rows.Entity == typeof(PairNote))
        {
            columns[Text] = new JsonObject { ["type"] = new JsonArray("string", "null") };
        }

        return new JsonObject
        {
            ["properties"] = new JsonObject
            {
                ["type"] = new JsonObject { ["const"] = rows.Entity.Name },
                ["rows"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "object", ["properties"] = columns } },
            },
        };
    }

    private static string TypeOf(IProperty column)
    {
        var type = Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType;
        return type == typeof(bool) ? "boolean"
            : type == typeof(int) || type == typeof(long) ? "integer"
            : type.IsEnum || type.IsValueType || type == typeof(string) ? "string"
            : type.IsGenericType ? "array" : "object";
    }

    // Roles see what the policy lets them see; what two people learn of each other began on a day.
    private static async Task<IReadOnlyList<JsonObject>> DisclosedAsync(SystemScope system, PersonTraces traces, CancellationToken ct)
    {
        var pairs = await system.All<Pair>().AsNoTracking().Where(pair => pair.MentorPersonId == traces.Id || pair.MenteePersonId == traces.Id).OrderBy(pair => pair.PublishedAt).ToListAsync(ct);
        return
        [
            Told("OWN_COORDINATOR", Role.OrganisationCoordinator, Relation.Own, organisation: traces.OrganisationId.Value),
            .. traces.Programmes.Order().Select(programme => Told("MANAGER", Role.ProgrammeManager, Relation.Managed, programme: programme.Value)),
            .. pairs.SelectMany(pair => OfPair(pair, traces)),
        ];
    }

    private static IEnumerable<JsonObject> OfPair(Pair pair, PersonTraces traces)
    {
        var (own, other) = pair.MentorPersonId == traces.Id ? (pair.MentorProfile, PairSide.Mentee) : (pair.MenteeProfile, PairSide.Mentor);
        var organisation = pair.OrganisationOf(other).Value;
        if (own is not null)
        {
            yield return With(Told("ASKED_FOR_A_PAIR", ["BLINDED_PROFILE"], pair.ProgrammeId.Value, organisation), pair.PublishedAt);
        }

        if (pair.IsDisclosed)
        {
            yield return With(Told("PARTNER", Role.Participant, Relation.Partner, pair.ProgrammeId.Value, organisation), pair.ConfirmedAt);
            yield return With(Told("PARTNER_ORGANISATION", [Name], pair.ProgrammeId.Value, organisation), pair.ConfirmedAt);
        }
    }

    private static JsonObject Told(string to, Role role, Relation relation, Guid? programme = null, Guid? organisation = null) => Told(
        to,
        [Name, .. AccessPolicy.OfProduct.Allowed.Where(allowed => allowed.Role == role && allowed.Relation == relation).Select(allowed => allowed.Data.ToString().ToUpperInvariant()).Order(StringComparer.Ordinal)],
        programme,
        organisation);

    private static JsonObject Told(string to, IEnumerable<string> data, Guid? programme, Guid? organisation)
    {
        var told = new JsonObject { ["to"] = to, ["data"] = new JsonArray([.. data.Select(one => JsonValue.Create(one))]) };
        if (programme is { } inProgramme)
        {
            told["programmeId"] = inProgramme;
        }

        if (organisation is { } ofOrganisation)
        {
            told["organisationId"] = ofOrganisation;
        }

        return told;
    }

    private static JsonObject With(JsonObject told, DateTimeOffset? since)
    {
        told["since"] = since;
        return told;
    }
}
