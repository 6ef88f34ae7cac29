namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Executable-Definitions")]
public sealed class ExecutableDefinitionsTests : RuleTests
{
    [Theory]
    [InlineData("""{ dog { ...F } } fragment F on Dog { name }""")]
    public void Operations_and_fragments_are_executable(string document) => Accepts(document);

    [Fact]
    public void A_type_definition_is_not_executable() => Rejects(
        """{ dog { name } } type Cow { name: String }""",
        "The \"Cow\" definition is not executable.",
        (1, 18));

    [Fact]
    public void A_schema_extension_is_not_executable() => Rejects(
        """{ dog { name } } extend schema @tag(n: 1)""",
        "The schema definition is not executable.",
        (1, 18));
}
