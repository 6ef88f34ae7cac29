using System.Security.Cryptography;
using System.Text;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Tests.Evaluation;

/// <summary>Answers of years are compared by the codes of the items, so those stay; a new wording is a new revision.</summary>
public sealed class SurveyTemplateTests
{
    // Of each template: its revision, and the beginning of a hash over the wordings of that revision.
    private static readonly Dictionary<SurveyTemplateCode, (int Revision, string Hash)> Wordings = new()
    {
        [SurveyTemplateCode.FiveLearningPoints] = (1, "a1e69e334f65"),
        [SurveyTemplateCode.MenteeOutcomes] = (1, "aeb0b06dcc1e"),
        [SurveyTemplateCode.MentorOutcomes] = (1, "52e386b8a039"),
        [SurveyTemplateCode.MentorReflection] = (1, "9af1676ddf18"),
        [SurveyTemplateCode.CrossMentoringBenefits] = (1, "39dfd2bf86d2"),
        [SurveyTemplateCode.ReverseOutcomes] = (1, "93e5f341a37b"),
    };

    public static TheoryData<SurveyTemplateCode> Codes => [.. Enum.GetValues<SurveyTemplateCode>()];

    [Fact]
    public void The_codes_of_items_never_change() => Assert.Equal(
        """
        network-of-alliances changing-conditions manager-to-leader role-model-and-values career-clarity
        mentee-skills-for-next-step mentee-tries-new-ways mentee-sets-goals mentee-knows-the-rules
        mentor-asks-before-advising mentor-gives-feedback mentor-notices-exclusion mentor-uses-differences
        mentor-sees-own-leadership mentor-changed-own-leadership
        benefit-full-confidentiality benefit-no-power-relation benefit-mutual-inspiration benefit-shared-solutions
        reverse-understands-other-generation reverse-leadership-insight reverse-inclusion-climate
        """,
        string.Join('\n', SurveyTemplates.All.Select(template => string.Join(' ', template.Items.Select(item => item.Code)))));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_wording_changes_only_with_the_revision(SurveyTemplateCode code)
    {
        var template = SurveyTemplates.Of(code);
        var text = string.Join('\n', template.Items.SelectMany(item => item.Texts.Select(wording => $"{item.Code} {wording.Language} {wording.Text}")));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];

        Assert.Equal(code, template.Code);
        Assert.Equal(Wordings[code], (template.Revision, hash));
    }

    [Fact]
    public void Every_item_is_worded_in_four_languages_and_every_scale_belongs_to_one_template()
    {
        Assert.All(SurveyTemplates.All.SelectMany(template => template.Items), item =>
        {
            Assert.Equal(["da", "de", "en", "nl"], item.Texts.Select(text => text.Language));
            Assert.Equal(4, item.Texts.DistinctBy(text => text.Text).Count());
            Assert.InRange(item.Code.Length, 1, SurveyItem.CodeLengthMax);
        });
        Assert.Equal(
            Enum.GetValues<OutcomeScale>(),
            SurveyTemplates.All.SelectMany(template => SurveyTemplates.ScalesOf(template.Code)).Order());
    }

    [Fact]
    public void Both_roles_have_outcomes_before_and_after()
        => Assert.All(Enum.GetValues<ParticipantRole>(), role => Assert.Contains(
            SurveyTemplates.All, template => template.Timing == SurveyTiming.BeforeAndAfter && template.Roles.SequenceEqual([role])));
}
