using System.Text.RegularExpressions;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Domain.Tests.Schema;

/// <summary>No field about a person without a purpose and a time for which it is kept.</summary>
/// <remarks>
/// A type is about a person when its domain class leads to a person or a participant. Whoever adds such a class writes <c>@personal(purpose:, retention:)</c>
/// at each of its fields in the schema, references to other objects excepted.
/// </remarks>
public sealed partial class PersonalFieldTests
{
    private static readonly HashSet<string> AboutPeople =
    [
        .. typeof(Person).Assembly.GetTypes().Where(LeadsToSomebody).Select(type => type.Name),
        nameof(Person), nameof(Sponsor), nameof(PanelMember), nameof(Representative), nameof(TrainerAccreditation), nameof(Juror), nameof(JuryBallot),
    ];

    private static readonly HashSet<string> Objects = [.. Sdl.Fields.Where(field => field.Field == "id").Select(field => field.Type)];

    [Fact]
    public void Every_field_about_a_person_has_a_purpose_and_a_retention_rule()
    {
        var without = PersonalFields().Where(field => !Personal().IsMatch(field.Directives)).Select(field => $"{field.Type}.{field.Field}");

        Assert.Empty(without);
        Assert.True(PersonalFields().Count() > 90, "The fields about people were not found.");
    }

    [Fact]
    public void What_a_field_names_is_a_purpose_and_a_class_that_there_are()
    {
        foreach (var (type, field, _, directives) in Sdl.Fields.Where(field => field.Directives.Contains("@personal", StringComparison.Ordinal)))
        {
            var match = Personal().Match(directives);
            Assert.True(
                Sdl.Enums["DataPurpose"].Contains(match.Groups["purpose"].Value) && Sdl.Enums["RetentionClass"].Contains(match.Groups["retention"].Value),
                $"{type}.{field} names a purpose or a class that there is not.");
        }
    }

    [Fact]
    public void Every_class_has_one_rule_that_comes_to_an_end()
    {
        Assert.Equal(Enum.GetValues<RetentionClass>(), RetentionSchedule.All.Select(rule => rule.Retention).Order());
        Assert.All(RetentionSchedule.All, rule => Assert.NotEmpty(rule.Deadlines));
    }

    [Fact]
    public void What_only_consent_allows_is_of_the_special_category()
    {
        var consented = Sdl.Fields.Where(field => Personal().Match(field.Directives).Groups["purpose"].Value == "CONSENT").ToList();

        Assert.NotEmpty(consented);
        Assert.All(consented, field => Assert.Equal("SPECIAL_CATEGORY", Personal().Match(field.Directives).Groups["retention"].Value));
    }

    private static IEnumerable<(string Type, string Field, string FieldType, string Directives)> PersonalFields() => Sdl.Fields.Where(field =>
        AboutPeople.Contains(field.Type) && field.Field is not ("id" or "version") && !LeadsElsewhere(field.FieldType.Trim('[', ']', '!')));

    private static bool LeadsElsewhere(string type) => Objects.Contains(type) || AboutPeople.Contains(type) || type.EndsWith("Connection", StringComparison.Ordinal);

    // Records are values inside such a class, or figures that are computed and kept nowhere.
    private static bool LeadsToSomebody(Type type) => type is { IsClass: true, IsSealed: true, IsAbstract: false }
        && type.GetMethod("<Clone>$") is null
        && type.GetProperties().Any(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var of
            && (of == typeof(PersonId) || of == typeof(ParticipantId)));

    [GeneratedRegex(@"@personal\(purpose: (?<purpose>\w+), retention: (?<retention>\w+)\)", RegexOptions.None, 1000)]
    private static partial Regex Personal();
}
