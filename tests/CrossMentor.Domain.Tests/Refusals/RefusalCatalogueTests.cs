using System.Reflection;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Tests.Schema;

namespace CrossMentor.Domain.Tests.Refusals;

/// <summary>A client finds every code it meets, and the schema's refusals are those of the domain.</summary>
public sealed class RefusalCatalogueTests
{
    private static readonly IReadOnlyList<Type> RefusalTypes =
        [.. typeof(Refusal).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Refusal))).OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static TheoryData<Type> Types => new(RefusalTypes);

    public static TheoryData<CodeFamily, Type> Families => new()
    {
        { CodeFamily.Refusal, typeof(RefusalCodes) },
        { CodeFamily.RosterProblem, typeof(RosterProblemCodes) },
        { CodeFamily.Rule, typeof(RuleCodes) },
        { CodeFamily.Unplaced, typeof(UnplacedCodes) },
        { CodeFamily.RunFailure, typeof(RunFailureCodes) },
        { CodeFamily.RequestError, typeof(RequestErrorCodes) },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_refusal_is_sealed_and_has_a_catalogued_code_named_like_it(Type type)
    {
        var refusal = Sample(type);
        Assert.True(type.IsSealed);
        Assert.Equal(Sdl.Screaming(type.Name), refusal.Code);
        Assert.Single(RefusalCatalogue.Entries, entry => entry.Family == CodeFamily.Refusal && entry.Code == refusal.Code);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_message_says_in_sentences_what_is_wrong_and_what_to_do(Type type)
    {
        if (type == typeof(InvalidInput))
        {
            return; // its message is given by the rule that the input breaks
        }

        var message = Sample(type).Message;
        Assert.EndsWith(".", message, StringComparison.Ordinal);
        Assert.DoesNotContain("{", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_refusals_of_the_schema_are_those_of_the_domain() => Assert.Equal(
        Sdl.Refusals.Order(StringComparer.Ordinal),
        RefusalTypes.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_field_of_a_refusal_has_a_property_or_the_id_of_what_it_leads_to()
    {
        foreach (var type in RefusalTypes)
        {
            foreach (var (field, _) in Sdl.Types[type.Name])
            {
                var name = Sdl.Pascal(field);
                Assert.True(type.GetProperty(name) is not null || type.GetProperty($"{name}Id") is not null, $"{type.Name} has no {name}.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_code_is_catalogued_once_with_meaning_and_advice(CodeFamily family, Type codes)
    {
        var declared = codes.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToList();
        var entries = RefusalCatalogue.Entries.Where(entry => entry.Family == family).ToList();

        Assert.Equal(declared.Order(StringComparer.Ordinal), entries.Select(entry => entry.Code).Order(StringComparer.Ordinal));
        Assert.All(entries, entry => Assert.EndsWith(".", entry.Meaning, StringComparison.Ordinal));
        Assert.All(entries, entry => Assert.EndsWith(".", entry.Advice, StringComparison.Ordinal));
    }

    [Fact]
    public void The_precedence_is_not_found_permission_idempotency_version_input_state_rule()
    {
        Refusal[] shuffled =
        [
            new CompetitorConflict(default, default), new InvalidInput("name", "Wrong."), new NotPermitted(), new StaleVersion(3),
            new IdempotencyKeyReused(), new ProgrammeTypeFrozen(), new NotFound("x"),
        ];

        Assert.Equal(
            ["NOT_FOUND", "NOT_PERMITTED", "IDEMPOTENCY_KEY_REUSED", "STALE_VERSION", "INVALID_INPUT", "PROGRAMME_TYPE_FROZEN", "COMPETITOR_CONFLICT"],
            Outcome.From(shuffled).Refusals.Select(refusal => refusal.Code));
    }

    [Fact]
    public void A_roster_shows_its_first_hundred_problems_in_the_order_of_the_lines()
    {
        var problems = Enumerable.Range(1, 101).Reverse().Select(line => new RosterProblem(line, "email", RosterProblemCodes.BadEmail, "Bad.")).ToList();

        var rejected = RosterRejected.From(problems);

        Assert.Equal(101, rejected.ProblemCount);
        Assert.Equal(Enumerable.Range(1, 100), rejected.Problems.Select(problem => problem.Line));
        Assert.Throws<ArgumentException>(() => RosterRejected.From([]));
    }

    [Fact]
    public void An_outcome_is_a_value_or_refusals_never_both()
    {
        Outcome<Organisation> accepted = A.Organisation();
        Outcome<Organisation> refused = new NotPermitted();

        Assert.True(accepted.IsAccepted);
        Assert.Equal("Alpha", accepted.Value.Name);
        Assert.Throws<InvalidOperationException>(() => accepted.Refusal);
        Assert.Equal("NOT_PERMITTED", refused.Refusal.Code);
        Assert.Throws<InvalidOperationException>(() => refused.Value);
        Assert.Throws<ArgumentException>(() => Outcome<Organisation>.Refused([]));
        Assert.Equal("NOT_PERMITTED", refused.Then(organisation => organisation.Change(new())).Refusal.Code);
    }

    private static Refusal Sample(Type type)
    {
        var constructor = type.GetConstructors().Single();
        var arguments = constructor.GetParameters().Select(parameter => parameter.ParameterType switch
        {
            var text when text == typeof(string) => (object)"Something.",
            { IsGenericType: true } list when list.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => Array.CreateInstance(list.GetGenericArguments()[0], 0),
            var value => Activator.CreateInstance(value)!,
        });
        return (Refusal)constructor.Invoke([.. arguments]);
    }
}
