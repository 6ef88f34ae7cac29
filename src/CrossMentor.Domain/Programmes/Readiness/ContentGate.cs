using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Library;

namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>Everybody finds guidance for each stage and role, and what was agreed, in every language of the programme.</summary>
public static class ContentGate
{
    private const GateCode Code = GateCode.ContentComplete;
    private const int NamedMax = 5;

    /// <param name="agreed">The latest wording of the purpose and of the clauses of the agreement, as far as there is one.</param>
    public static GateReading Read(Programme programme, IReadOnlyCollection<Resource> resources, IEnumerable<IReadOnlyList<LocalText>> agreed)
    {
        List<string> missing =
        [
            .. Guidance.Missing(programme, resources).Select(one => $"guidance of a {one.Role.ToString().ToLowerInvariant()} for {one.Stage.ToString().ToLowerInvariant()} in {one.Language}"),
            .. programme.Languages
                .Where(language => agreed.Any(texts => !texts.Any(text => string.Equals(LocalContents.Primary(text.Language), LocalContents.Primary(language), StringComparison.OrdinalIgnoreCase))))
                .Select(language => $"purpose or agreement in {language}"),
        ];
        if (missing.Count == 0)
        {
            return GateReading.Passed(Code, GateDisclosure.Everybody, "There is guidance for every stage and role in every language of the programme.");
        }

        var more = missing.Count > NamedMax ? $", and {missing.Count - NamedMax} more" : string.Empty;
        return GateReading.Open(
            Code, GateDisclosure.Everybody,
            $"There is no {string.Join(", no ", missing.Take(NamedMax))}{more}. Add what is missing with addResource, or propose the texts anew.", [], []);
    }
}
