using System.Text.Json;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Api.Tests.Privacy;

/// <summary>Somebody who asks is given everything that is kept about it, and nothing that is somebody else's.</summary>
public sealed class PersonExportTests
{
    private const string Document = "query($id: ID!) { personExport(personId: $id) }";

    // About two people at once, or words of a manager; `Persistence/Privacy/Exports/ExportedData` says why they are left out.
    private static readonly string[] NotTold = ["topic", "decision", "tie-mail"];

    [Theory]
    [InlineData(TwoLives.Ada, TwoLives.Bo)]
    [InlineData(TwoLives.Bo, TwoLives.Ada)]
    public async Task The_export_has_everything_of_the_person_and_nothing_of_the_other(string person, string other)
    {
        await using var lives = await TwoLives.MakeAsync();
        var (client, id) = person == TwoLives.Ada ? (lives.AdasClient, lives.AdaPerson) : (lives.BosClient, lives.BoPerson);

        var text = (await client.QueryAsync(Document, new { id })).Text("personExport");

        // The goals of a pair are its mentee's, and Bo set one that is named after Ada.
        var expected = TwoLives.CanariesOf(person).Where(canary => !NotTold.Any(kind => canary.EndsWith(kind, StringComparison.Ordinal)) && (person == TwoLives.Bo || !canary.EndsWith("development", StringComparison.Ordinal)));
        Assert.All(expected, canary => Assert.Contains(canary, text, StringComparison.Ordinal));
        Assert.DoesNotContain(other, text.Replace($"{other}-development", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(person == TwoLives.Bo, text.Contains($"{other}-development", StringComparison.Ordinal));
        var export = JsonDocument.Parse(text).RootElement;
        Assert.Equal(("crossmentor.person-export/1", GlobalIds.Decode<PersonId>(id).Value.ToString()), (export.Text("format"), export.Text("personId")));
        Assert.Equal(
            ["OWN_COORDINATOR NAME,CARD,CONTACT,PERSONNEL,PROFILE,SENSITIVE", "MANAGER NAME,CARD,CONTACT,PERSONNEL,PROFILE,RATIONALE", "PARTNER NAME,CARD,CONTACT", "PARTNER_ORGANISATION NAME"],
            export.List("disclosures").Select(told => $"{told.Text("to")} {string.Join(',', told.GetProperty("data").Texts())}"));
    }

    [Fact]
    public async Task Nobody_else_is_given_it_and_nobody_when_the_person_is_erased()
    {
        await using var lives = await TwoLives.MakeAsync();
        foreach (var client in new[] { lives.Manager, lives.Coordinator, lives.OtherCoordinator, lives.BosClient })
        {
            Assert.True((await client.QueryAsync(Document, new { id = lives.AdaPerson })).IsNull("personExport"));
        }

        Assert.False((await lives.AdasClient.QueryAsync(Document, new { id = lives.AdaPerson })).IsNull("personExport"));
        await lives.AdasClient.AcceptedAsync("erasePerson", new { personId = lives.AdaPerson }, "errors { __typename }");
        Assert.True((await lives.AdasClient.QueryAsync(Document, new { id = lives.AdaPerson })).IsNull("personExport"));
    }
}
