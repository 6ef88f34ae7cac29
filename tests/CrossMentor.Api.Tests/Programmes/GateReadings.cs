using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Programmes;

/// <summary>How tests read gates and get programmes past them.</summary>
internal static class GateReadings
{
    public const string Document = """
        query($id: ID!) {
          programmeReadiness(programmeId: $id) {
            isReadyToActivate isReadyToClose programme { id }
            gates { code phase state message missing { name } }
          }
        }
        """;

    public static async Task<JsonElement> GateAsync(this ApiClient reader, MadeProgramme programme, string code) =>
        (await reader.QueryAsync(Document, new { id = programme.Id })).GetProperty("programmeReadiness").List("gates").Single(gate => gate.Text("code") == code);

    public static IReadOnlyList<string> Missing(this JsonElement gate) => [.. gate.List("missing").Select(organisation => organisation.Text("name")).Order()];

    /// <summary>The names in a refusal that names organisations.</summary>
    public static IReadOnlyList<string> Named(this JsonElement refusal) => [.. refusal.List("organisations").Select(organisation => organisation.Text("name")).Order()];

    public static async Task<object> NowAsync(this Workshop workshop, MadeProgramme programme) =>
        new { programmeId = programme.Id, version = await workshop.VersionOfAsync(programme.Id) };

    /// <summary>The refusals, none when the programme is active now.</summary>
    public static async Task<IReadOnlyList<JsonElement>> ActivateAsync(this Workshop workshop, MadeProgramme programme) =>
        (await workshop.Manager.MutateAsync("activateProgramme", await workshop.NowAsync(programme))).List("errors");
}
