using CrossMentor.Sdk.Snapshots;
using CrossMentor.Sdk.Solvers.Groups;

namespace CrossMentor.Plugins.LearningGroups;

/// <summary>What good groups have beyond the rule, as the solver measures it.</summary>
internal static class BalanceGoals
{
    private const int TraitLimit = 64;
    private const int HalfHourMinutes = 30;

    public static IReadOnlyList<GroupGoal> Of(Cohort members, TransversalGroupSettings settings)
    {
        GroupGoal[] goals =
        [
            new ShareTrait("languages", Traits(members, Features.Languages), settings.LanguageWeight),
            new SpreadTraits("skills", Traits(members, Features.Skills), settings.SkillsWeight),
            new SpreadTraits("developmentGoals", Traits(members, Features.DevelopmentGoals), settings.GoalsWeight),
            new KeepClose("timeZone", HalfHours(members), settings.TimeZoneWeight),
        ];
        return [.. goals.Where(goal => goal.Weight > 0)];
    }

    /// <summary>The codes that most members have, one bit each: the solver takes sixty-four, and what few have cannot be spread anyway.</summary>
    private static ulong[] Traits(Cohort members, BitsFeature feature)
    {
        var codeCount = members.VocabularyOf(feature).Count;
        int[] rows = [.. Enumerable.Range(0, members.Count)];
        int[] common = [.. Enumerable.Range(0, codeCount)
            .OrderByDescending(code => rows.Count(row => members[row].Bits(feature).Has(code)))
            .ThenBy(code => code)
            .Take(TraitLimit)];
        return [.. rows.Select(row =>
        {
            var set = members[row].Bits(feature);
            var traits = 0UL;
            for (var bit = 0; bit < common.Length; bit++)
            {
                traits |= set.Has(common[bit]) ? 1UL << bit : 0;
            }

            return traits;
        })];
    }

    /// <summary>The clocks in half hours. Somebody whose clock is not known is taken to live by the clock of most.</summary>
    private static int[] HalfHours(Cohort members)
    {
        int[] offsets = [.. members.Wholes(Features.UtcOffsetMinutes)];
        var usual = offsets.Where(offset => offset != Missing.Whole)
            .GroupBy(offset => offset)
            .OrderByDescending(people => people.Count())
            .ThenBy(people => people.Key)
            .Select(people => people.Key)
            .FirstOrDefault();
        return [.. offsets.Select(offset => (offset == Missing.Whole ? usual : offset) / HalfHourMinutes)];
    }
}
