using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>A library of books, the world of the engine's tests.</summary>
internal static class Library
{
    public const string Sdl = """
        scalar Date
        scalar DateTime
        directive @access(data: Sensitivity!) on FIELD_DEFINITION
        enum Sensitivity { CONTACT PAY }
        enum Genre { NOVEL SHORT_STORIES NON_FICTION }
        interface Node { id: ID! }
        interface Work implements Node { id: ID! title: String! }
        type Book implements Work & Node {
          id: ID!
          title: String!
          shortTitle(length: Int! = 5, mark: String): String!
          genre: Genre
          published: Date
          pages: Int
          price: Float
          inPrint: Boolean!
          author: Author
          tags: [String!]
        }
        type Magazine implements Work & Node { id: ID! title: String! issue: Int! }
        type Author implements Node {
          id: ID!
          name: String!
          email: String @access(data: CONTACT)
          seenAt: DateTime
          books(first: Int = 10): BookConnection!
        }
        type BookConnection { nodes: [Book!]! edges: [BookEdge!]! totalCount: Int! pageInfo: PageInfo! }
        type BookEdge { cursor: String! node: Book! }
        type PageInfo { hasNextPage: Boolean! endCursor: String }
        union Found = Book | Magazine | Author
        type Query {
          books(first: Int): [Book!]!
          book(id: ID!): Book
          authors: [Author!]!
          works: [Work!]!
          search(text: String!): [Found]!
          node(id: ID!): Node
          selected: BookConnection
          calls: [String!]!
        }
        type Mutation { rename(id: ID!, title: String!): Book! count: Counter! }
        type Counter { value: Int! }
        """;

    public static TestEngine Open(EngineOptions? options = null, params object[] services) => Open(Sdl, options, services);

    /// <summary>The same with <c>@defer</c> and <c>@stream</c>.</summary>
    public static TestEngine OpenIncremental(EngineOptions? options = null, params object[] services) =>
        Open($"{Sdl}\n{IncrementalDefinitions.Text}", options, services);

    /// <summary>The bound schema alone.</summary>
    public static ExecutableSchema Bind()
    {
        var binding = new BindingOptions { IsService = type => type == typeof(Shelf) };
        Bind(binding);
        return ExecutableSchema.Bind(SchemaBuilder.Build(Sdl).ToSchema(), binding);
    }

    private static void Bind(BindingOptions binding)
    {
        binding.ResolverClasses.Add(typeof(LibraryQueries));
        binding.ResolverClasses.Add(typeof(LibraryResolvers));
        binding.ModelAssemblies.Add(typeof(Library).Assembly);
        binding.TypeMap["Book"] = typeof(Book);
        binding.Scalars.Add(new DateCodec());
        binding.Scalars.Add(new DateTimeCodec());
        binding.Guards.Add(new GuardRegistration("access", new ContactGuard()));
    }

    private static TestEngine Open(string sdl, EngineOptions? options, object[] services) => TestEngine.Over(
        sdl,
        Bind,
        [.. services, .. services.OfType<Shelf>().Any() ? Array.Empty<object>() : [new Shelf()]],
        options);
}

public enum Genre
{
    Novel,
    ShortStories,
    NonFiction,
}

public interface IWork
{
    string Id { get; }
}

public sealed record Book(string Id, string Title, string AuthorId) : IWork
{
    public Genre? Genre { get; init; }

    public DateOnly? Published { get; init; }

    public int? Pages { get; init; }

    public double? Price { get; init; }

    public bool InPrint { get; init; } = true;

    public IReadOnlyList<string>? Tags { get; init; }
}

public sealed record Magazine(string Id, string Title, int Issue) : IWork;

public sealed record Author(string Id, string Name, string? Email) : IWork
{
    public DateTimeOffset? SeenAt { get; init; }
}

public sealed record Connection<T>(IReadOnlyList<T> Nodes, PageInfo PageInfo);

public sealed record Edge<T>(string Cursor, T Node);

public sealed record PageInfo(bool HasNextPage, string? EndCursor);

public sealed class Counter
{
    public int Value { get; set; }
}

/// <summary>The data, and a record of what was asked of it.</summary>
public sealed class Shelf
{
    public List<Author> Authors { get; } = [new("a1", "Ann", "ann@example.org") { SeenAt = new(2026, 3, 1, 9, 30, 0, TimeSpan.Zero) }, new("a2", "Bo", null)];

    public List<Book> Books { get; } =
    [
        new("b1", "Northern lights", "a1") { Genre = Genre.Novel, Pages = 300, Price = 9.5, Published = new(2020, 1, 31), Tags = ["x", "y"] },
        new("b2", "Tides", "a2") { Genre = Genre.ShortStories, InPrint = false },
        new("b3", "Wind", "a1"),
    ];

    public List<Magazine> Magazines { get; } = [new("m1", "Weekly", 7)];

    public List<string> Calls { get; } = [];

    public Counter Counter { get; } = new();
}

public static class LibraryQueries
{
    public static IEnumerable<Book> Books(int? first, Shelf shelf) => shelf.Books.Take(first ?? int.MaxValue);

    public static Book? Book(string id, Shelf shelf) => shelf.Books.Find(book => book.Id == id);

    public static async Task<List<Author>> AuthorsAsync(Shelf shelf, CancellationToken ct)
    {
        await Task.Yield();
        ct.ThrowIfCancellationRequested();
        return shelf.Authors;
    }

    public static IReadOnlyList<IWork> Works(Shelf shelf) => [shelf.Books[0], shelf.Magazines[0], shelf.Books[1]];

    public static object?[] Search(string text, Shelf shelf) => [.. shelf.Authors.Where(author => author.Name == text), null, .. shelf.Magazines, shelf.Books[0]];

    public static object? Node(string id, Shelf shelf) => ((IEnumerable<IWork>)[.. shelf.Books, .. shelf.Authors, .. shelf.Magazines]).FirstOrDefault(work => work.Id == id);

    public static Connection<Book>? Selected(IReadOnlySet<string> selection, Shelf shelf)
    {
        shelf.Calls.Add(string.Join(' ', selection.Order(StringComparer.Ordinal)));
        return new(shelf.Books, new(HasNextPage: false, EndCursor: null));
    }

    public static IReadOnlyList<string> Calls(Shelf shelf) => shelf.Calls;

    public static async Task<Book> RenameAsync(string id, string title, Shelf shelf, CancellationToken ct)
    {
        shelf.Calls.Add($"begin {id}");
        await Task.Delay(TimeSpan.FromMilliseconds(id == "b1" ? 20 : 1), ct);
        var index = shelf.Books.FindIndex(book => book.Id == id);
        shelf.Books[index] = shelf.Books[index] with { Title = title };
        shelf.Calls.Add($"end {id}");
        return shelf.Books[index];
    }

    public static Counter Count(Shelf shelf)
    {
        shelf.Counter.Value++;
        return shelf.Counter;
    }
}

public static class LibraryResolvers
{
    public static string ShortTitle(Book parent, int length, string? mark) => parent.Title[..Math.Min(length, parent.Title.Length)] + mark;

    public static async ValueTask<IReadOnlyList<Author?>> AuthorAsync(IReadOnlyList<Book> parents, Shelf shelf, CancellationToken ct)
    {
        shelf.Calls.Add($"authors of {parents.Count}");
        await Task.Yield();
        ct.ThrowIfCancellationRequested();
        return [.. parents.Select(book => shelf.Authors.Find(author => author.Id == book.AuthorId))];
    }

    public static IReadOnlyList<Connection<Book>> Books(IReadOnlyList<Author> parents, int? first, Shelf shelf)
    {
        shelf.Calls.Add($"books of {parents.Count}");
        return [.. parents.Select(author => new Connection<Book>(
            [.. shelf.Books.Where(book => book.AuthorId == author.Id).Take(first ?? 0)], new(HasNextPage: false, EndCursor: null)))];
    }

    public static IEnumerable<Edge<T>> Edges<T>(Connection<T> parent) => parent.Nodes.Select((node, index) => new Edge<T>($"c{index}", node));

    public static int TotalCount<T>(Connection<T> parent) => parent.Nodes.Count;
}

/// <summary>Shows the contact of Ann only.</summary>
internal sealed class ContactGuard : IFieldGuard
{
    public ValueTask ShowAsync(
        GuardedSubject subject, IReadOnlyList<object> parents, Memory<bool> shown, IServiceProvider services, CancellationToken ct)
    {
        for (var row = 0; row < parents.Count; row++)
        {
            shown.Span[row] = subject.Text("data") == "CONTACT" && parents[row] is Author { Name: "Ann" };
        }

        return ValueTask.CompletedTask;
    }
}
