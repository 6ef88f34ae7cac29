using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>What a guard hides is null, and nobody is told that there was more.</summary>
public sealed class GuardTests
{
    private const string Sdl = """
        directive @secret(level: Int! = 1, why: String) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE
        type Query { items: [Item!]! vaults: [Vault] kept: [Kept] }
        interface Kept @secret(level: 3) { name: String! }
        type Item { name: String! code: String @secret parts: [String!] @secret(level: 2, why: "parts") owner: Vault self: Item @secret @secret(level: 2) }
        type Vault implements Kept { name: String! gold: Int! }
        """;

    [Fact]
    public async Task Each_object_is_judged_by_itself()
    {
        Assert.Equal(
            """{"authors":[{"name":"Ann","email":"ann@example.org"},{"name":"Bo","email":null}]}""",
            await Library.Open().DataAsync("{ authors { name email } }"));
    }

    [Fact]
    public async Task Hidden_lists_and_objects_are_null_without_an_error()
    {
        var guard = new LevelGuard(allowed: 1, "a", "b");

        Assert.Equal(
            """{"items":[{"name":"a","code":"c-a","parts":null,"self":null},{"name":"b","code":"c-b","parts":null,"self":null},{"name":"x","code":null,"parts":null,"self":null}]}""",
            await Open(guard).DataAsync("{ items { name code parts self { name } } }"));
    }

    [Fact]
    public async Task Resolvers_get_only_the_parents_whose_value_may_be_shown()
    {
        var guard = new LevelGuard(allowed: 2, "b");
        var log = new GuardLog();

        Assert.Equal(
            """{"items":[{"parts":null},{"parts":["p-b"]},{"parts":null}]}""",
            await Open(guard, log).DataAsync("{ items { parts } }"));
        Assert.Equal(["parts of b"], log.Lines);
    }

    [Fact]
    public async Task A_guard_is_asked_once_for_all_objects_and_knows_what_it_guards()
    {
        var guard = new LevelGuard(allowed: 2, "a");

        await Open(guard).DataAsync("{ items { parts } }");

        Assert.Equal(["Item.parts level=2 why=parts: a b x"], guard.Questions);
    }

    [Fact]
    public async Task A_hidden_object_is_null_wherever_it_appears_and_its_fields_are_not_resolved()
    {
        var guard = new LevelGuard(allowed: 3, "v1", "a");
        var log = new GuardLog();

        Assert.Equal(
            """{"vaults":[{"name":"v1","gold":1},null],"kept":[null,{"name":"v1"}],"again":[{"name":"v1","gold":1},null]}""",
            await Open(guard, log).DataAsync("{ vaults { name gold } kept { name } again: vaults { name gold } }"));
        Assert.Equal(["gold of v1", "gold of v1"], log.Lines);
    }

    [Fact]
    public async Task A_guard_that_fails_shows_nothing()
    {
        var response = await Open(new BrokenGuard()).RunAsync("{ items { name code } vaults { name } }");

        Assert.StartsWith(
            """{"data":{"items":[{"name":"a","code":null},{"name":"b","code":null},{"name":"x","code":null}],"vaults":[null,null]},"errors":[""",
            response,
            StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"items\",2,\"code\"]", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"vaults\",1]", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_below_a_hidden_sibling_have_the_right_path()
    {
        var guard = new LevelGuard(allowed: 2, "x");

        var paths = await Open(guard).PathsAsync("{ items { self { broken: name fails: owner { gold } } } }");

        Assert.Equal(["""["items",2,"self","fails"]"""], paths);
    }

    [Fact]
    public void What_may_be_hidden_must_be_nullable()
    {
        var exception = Assert.Throws<BindingException>(() => Open(
            new LevelGuard(allowed: 1),
            log: null,
            Sdl.Replace("code: String @secret", "code: String! @secret", StringComparison.Ordinal)
                .Replace("vaults: [Vault]", "vaults: [Vault!]", StringComparison.Ordinal)));

        Assert.Equal(
            [
                "Item.code: may be hidden, so its type String! must be nullable",
                "Query.vaults: Vault may be hidden, so [Vault!] must allow null in its place",
            ],
            exception.Problems.Order(StringComparer.Ordinal));
    }

    private static TestEngine Open(IFieldGuard guard, GuardLog? log = null, string sdl = Sdl) => TestEngine.Over(
        sdl,
        binding =>
        {
            binding.ResolverClasses.Add(typeof(GuardedResolvers));
            binding.TypeMap["Item"] = typeof(GuardedItem);
            binding.TypeMap["Vault"] = typeof(GuardedVault);
            binding.Guards.Add(new GuardRegistration("secret", guard, GuardTargets.Fields | GuardTargets.Objects));
        },
        [log ?? new GuardLog()]);

    private sealed class LevelGuard(int allowed, params string[] names) : IFieldGuard
    {
        public List<string> Questions { get; } = [];

        public ValueTask ShowAsync(
            GuardedSubject subject, IReadOnlyList<object> parents, Memory<bool> shown, IServiceProvider services, CancellationToken ct)
        {
            var asked = parents.Select(parent => parent is GuardedItem item ? item.Name : ((GuardedVault)parent).Name).ToArray();
            var level = (int)subject.Arguments["level"]!;
            Questions.Add($"{subject} level={level} why={subject.Arguments["why"]}: {string.Join(' ', asked)}");
            for (var row = 0; row < parents.Count; row++)
            {
                shown.Span[row] = level <= allowed && names.Contains(asked[row]);
            }

            return ValueTask.CompletedTask;
        }
    }

    private sealed class BrokenGuard : IFieldGuard
    {
        public ValueTask ShowAsync(
            GuardedSubject subject, IReadOnlyList<object> parents, Memory<bool> shown, IServiceProvider services, CancellationToken ct)
        {
            shown.Span.Fill(value: true);
            throw new InvalidOperationException("a secret");
        }
    }
}

public sealed record GuardedItem(string Name)
{
    public string Code => $"c-{Name}";

    public GuardedItem Self => this;
}

public sealed record GuardedVault(string Name);

public sealed class GuardLog
{
    public List<string> Lines { get; } = [];
}

public static class GuardedResolvers
{
    public static GuardedItem[] Items() => [new("a"), new("b"), new("x")];

    public static GuardedVault[] Vaults() => [new("v1"), new("v2")];

    public static object[] Kept() => [new GuardedVault("v2"), new GuardedVault("v1")];

    public static IReadOnlyList<string[]> Parts(IReadOnlyList<GuardedItem> parents, GuardLog log)
    {
        log.Lines.Add($"parts of {string.Join(' ', parents.Select(item => item.Name))}");
        return [.. parents.Select(item => new[] { $"p-{item.Name}" })];
    }

    public static GuardedVault? Owner(GuardedItem parent) =>
        parent.Name == "x" ? throw new InvalidOperationException("a secret") : new(parent.Name == "a" ? "v1" : "v2");

    public static IReadOnlyList<int> Gold(IReadOnlyList<GuardedVault> parents, GuardLog log)
    {
        log.Lines.Add($"gold of {string.Join(' ', parents.Select(vault => vault.Name))}");
        return [.. parents.Select(_ => 1)];
    }
}
