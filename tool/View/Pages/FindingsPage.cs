using Etdz.Tool.Messages;
using Etdz.Tool.View.Parts;

namespace Etdz.Tool.View.Pages;

/// <summary>What does not go together, each sentence beside the other; and whatever else the build finds fault with.</summary>
internal static class FindingsPage
{
    public static void Write(HtmlWriter html, Links links)
    {
        IReadOnlyList<Message> messages = links.Site.Findings;
        html.Open("article", ("id", "findings"), ("class", "leaf findings")).Say("Conflicts and broken rules", "冲突与不成立的规则", "h1");
        if (messages.Count == 0)
        {
            html.Say("None: all documents agree, and every rule holds.", "没有：各文档彼此一致，所有规则都成立。", "p");
        }
        else
        {
            // Only a browser that shows Chinese has words for it.
            html.Open("p", ("class", "source"), ("data-zh", "每条问题的说明是英文，与构建时输出的完全相同。")).Close("p");
        }

        foreach (Message message in messages)
        {
            html.Open("section", ("class", "finding " + message.Severity));
            html.Open("h2").Say(Capital(message.Severity), ChineseWords.SeverityOf(message.Severity), className: "severity").Text(" ")
                .Open("a", ("href", message.Help), ("rel", "noopener noreferrer")).Text(message.Id).Close("a").Text(" ").Element("span", message.Title, ("lang", "en")).Close("h2");
            html.Element("p", message.Text, ("class", "message"), ("lang", "en")).Open("div", ("class", "beside"));
            Side(html, message.At, links);
            foreach (Region other in message.Others)
            {
                Side(html, other, links);
            }

            html.Close("div").Close("section");
        }

        html.Close("article");
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static void Side(HtmlWriter html, Region region, Links links)
    {
        html.Open("div");
        Quote.Write(html, region, links);
        html.Close("div");
    }
}
