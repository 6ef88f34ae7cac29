using System.Text.Json;

namespace CrossMentor.Api.Tests.Server;

/// <summary>What organisations agree on in tests.</summary>
internal static class Agreements
{
    public static object[] Texts(string text, string language = "en") => [new { language, text }];

    /// <summary>Ethics and confidentiality, and non-recruitment for as many months as asked.</summary>
    public static object[] Clauses(int? protectionMonths = null) =>
    [
        new { kind = "ETHICS", texts = Texts("We treat each other with respect.") },
        new { kind = "CONFIDENTIALITY", texts = Texts("What is said between two stays between two.") },
        .. protectionMonths is null ? [] : new object[] { new { kind = "NON_RECRUITMENT", texts = Texts("We recruit nobody of each other."), protectionMonths } },
    ];

    public static async Task<JsonElement> ProposePurposeAsync(this Workshop workshop, MadeProgramme programme, string text) =>
        (await workshop.Manager.AcceptedAsync(
            "proposePurpose",
            new { programmeId = programme.Id, version = await workshop.VersionOfAsync(programme.Id), texts = Texts(text) },
            "purposeVersion { id number hash texts { language text } }")).GetProperty("purposeVersion");

    public static Task<JsonElement> AcceptPurposeAsync(this ApiClient client, JsonElement version, MadeOrganisation organisation) =>
        client.AcceptedAsync("acceptPurpose", new { purposeVersionId = version.Id(), organisationId = organisation.Id }, "purposeVersion { acceptances { organisation { name } acceptedAt } }");

    public static async Task<JsonElement> ProposeAgreementAsync(this Workshop workshop, MadeProgramme programme, int? protectionMonths = null) =>
        (await workshop.Manager.AcceptedAsync(
            "proposeAgreement",
            new { programmeId = programme.Id, clauses = Clauses(protectionMonths) },
            "agreementVersion { id number hash protectionMonths clauses { kind protectionMonths texts { text } } }")).GetProperty("agreementVersion");

    public static Task<JsonElement> SignAgreementAsync(this ApiClient client, JsonElement version, MadeOrganisation organisation) =>
        client.AcceptedAsync("signAgreement", new { agreementVersionId = version.Id(), organisationId = organisation.Id }, "agreementVersion { signatures { organisation { name } signedAt } }");
}
