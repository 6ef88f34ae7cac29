using System.Text;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Execution.Writers;
using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>When code is made for a plan, and that it is used then.</summary>
public sealed class WriterTests
{
    private static readonly ObjectPlan<Word> Place = PlaceOfWords();

    [Fact]
    public void There_is_no_writer_where_none_is_wanted() => Assert.Null(WriterSource<Word>.For(Place, compileAfter: null));

    [Fact]
    public void A_writer_wanted_at_once_is_there_at_once() => Assert.NotNull(WriterSource<Word>.For(Place, compileAfter: 0)!.Writer);

    [Fact]
    public void A_writer_comes_after_so_many_objects_and_not_before()
    {
        var source = WriterSource<Word>.For(Place, compileAfter: 100)!;
        source.Count(99);
        Assert.False(source.IsBegun);

        source.Count(1);

        Assert.True(SpinWait.SpinUntil(() => source.Writer is not null, TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public void A_writer_writes_the_object_and_counts_it()
    {
        using var response = new ResponseBuffer();
        var counter = InlineObject<Word>.Of(Place, Array.ConvertAll(Place.Fields, field => field.CreateStep()))!;

        Assert.True(WriterBuilder.Build(Place)(new Word(5), response, counter.Objects));

        Assert.Equal("""{"__typename":"Word","length":5}""", Encoding.UTF8.GetString(response.WrittenSpan));
        Assert.Equal(1, counter.Written);
    }

    [Fact]
    public async Task An_operation_that_ran_often_is_written_by_a_writer_and_its_answer_stays_the_same()
    {
        var engine = Probes.Open(
            new Probe { Text = "a", TextNN = "b", ChildNN = new Probe { TextNN = "ø\n" } }, new EngineOptions { WriterAfter = 10 });
        const string document = "{ probes { text textNN child { text } childNN { textNN small } } }";
        var first = await engine.RunAsync(document);
        for (var round = 0; round < 200; round++)
        {
            Assert.Equal(first, await engine.RunAsync(document));
        }
    }

    private static ObjectPlan<Word> PlaceOfWords()
    {
        var binding = new BindingOptions();
        binding.ResolverClasses.Add(typeof(WordQueries));
        binding.TypeMap["Word"] = typeof(Word);
        var schema = ExecutableSchema.Bind(SchemaBuilder.Build("type Query { word: Word! } type Word { length: Int! }").ToSchema(), binding);
        var prepared = new OperationPreparation(schema, OperationLimits.Default).Prepare("{ word { __typename length } }", operationName: null);
        return (ObjectPlan<Word>)prepared.Plan!.Root.Fields[0].Children.Single();
    }
}

public sealed record Word(int Length);

public static class WordQueries
{
    public static Word Word() => new(4);
}
