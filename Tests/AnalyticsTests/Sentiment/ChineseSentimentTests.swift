import Testing

@testable import Analytics

/// Chinese, without cutting texts into words.
@Suite struct ChineseSentimentTests {
  private func score(_ text: String) -> SentimentScore { SentimentScorer().score(text) }

  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return score(text).words.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func theLongestWordIsTaken() {
    #expect(words("不错") == ["不错"])
    #expect(score("不错").sum > 0)
    #expect(words("很好吃") == ["好吃"])
    #expect(words("好像是快递员") == [])
  }

  @Test(arguments: [
    "很快，好吃，味道足，量大", "送餐快，态度好", "没问题", "不贵", "性价比高，下次还会再来", "非常满意！", "东西很新鲜", "五星好评",
  ])
  func positive(text: String) { #expect(score(text).sum > 0, "\(text)") }

  @Test(arguments: [
    "难吃", "不好吃", "不是很好吃", "太慢了", "没有以前好吃", "再也不会点了", "等了两个小时", "没有送餐具", "味道一般", "送错了，还不接电话", "差评",
    "不如实体店的好吃",
  ])
  func negative(text: String) { #expect(score(text).sum < 0, "\(text)") }

  @Test func degreeNegationAndContrast() {
    #expect(score("非常好吃").sum > score("好吃").sum)
    #expect(score("有点慢").sum > score("慢").sum)
    #expect(score("不好吃").words[0].contribution < 0)
    #expect(score("好吃，但是太慢").sum < score("好吃，太慢").sum)
    #expect(score("没有送来，好吃").words.last?.contribution ?? 0 > 0)
    #expect(score("没有送来 好吃").words.last?.contribution ?? 0 > 0)
  }

  @Test func fullWidthMarks() {
    #expect(score("好吃！！").sum > score("好吃").sum)
    #expect(words("好吃！！").last == "！！")
  }

  @Test func bothLanguagesInOneText() { #expect(words("这个 app 很 good，好用") == ["good", "好用"]) }
}
